export default definePageConfig({ navigationBarTitleText: '时限表', enablePageMeta: true });
