export default definePageConfig({ navigationBarTitleText: '反诈专班', enablePageMeta: true });
