export default definePageConfig({ navigationBarTitleText: '劝阻任务', enablePageMeta: true });
