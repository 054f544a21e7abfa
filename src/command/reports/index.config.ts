export default definePageConfig({ navigationBarTitleText: '群众举报', enablePageMeta: true });
