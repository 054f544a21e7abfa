export default definePageConfig({ navigationBarTitleText: '是不是真民警？', enablePageMeta: true });
