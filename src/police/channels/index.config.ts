export default definePageConfig({ navigationBarTitleText: '渠道码', enablePageMeta: true });
