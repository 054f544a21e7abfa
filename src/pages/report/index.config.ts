export default definePageConfig({ navigationBarTitleText: '举报', enablePageMeta: true });
