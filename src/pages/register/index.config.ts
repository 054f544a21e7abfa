export default definePageConfig({ navigationBarTitleText: '注册防护', enablePageMeta: true });
