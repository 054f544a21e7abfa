export default definePageConfig({ navigationBarTitleText: '值班', enablePageMeta: true });
