export default definePageConfig({ navigationBarTitleText: '你会上当吗', enablePageMeta: true });
