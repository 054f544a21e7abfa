export default definePageConfig({ navigationBarTitleText: '家人预警', enablePageMeta: true });
