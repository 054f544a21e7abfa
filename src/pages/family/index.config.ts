export default definePageConfig({
  navigationBarTitleText: '家人守护',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
