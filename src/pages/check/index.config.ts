export default definePageConfig({
  navigationBarTitleText: '查一查',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
