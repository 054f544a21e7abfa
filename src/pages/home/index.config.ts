export default definePageConfig({ navigationBarTitleText: '金钟罩', enablePageMeta: true });
