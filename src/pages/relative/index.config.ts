export default definePageConfig({ navigationBarTitleText: '给家人办', enablePageMeta: true });
