export default definePageConfig({ navigationBarTitleText: '预警', enablePageMeta: true });
