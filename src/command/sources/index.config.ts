export default definePageConfig({ navigationBarTitleText: '预警来源', enablePageMeta: true });
