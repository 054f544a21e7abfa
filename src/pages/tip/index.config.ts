export default definePageConfig({
  navigationBarTitleText: '反诈提示',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
