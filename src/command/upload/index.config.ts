export default definePageConfig({ navigationBarTitleText: '上传预警', enablePageMeta: true });
