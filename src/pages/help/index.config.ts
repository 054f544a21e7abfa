export default definePageConfig({ navigationBarTitleText: '求助', enablePageMeta: true });
