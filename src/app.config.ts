export default defineAppConfig({
  entryPagePath: 'pages/home/index',
  pages: [
    'pages/home/index',
    'pages/register/index',
    'pages/me/index',
    'pages/relative/index',
    'pages/warning/index',
    'pages/family/index',
    'pages/guard/index',
    'pages/verify/index',
    'pages/check/index',
    'pages/tips/index',
    'pages/tip/index',
    'pages/scam/index',
    'pages/report/index',
    'pages/help/index',
    'pages/settings/index',
  ],
  subPackages: [
    // Nobody practises in an emergency: the longest texts of all are fetched once home stands.
    { root: 'learn', pages: ['practice/index'] },
    { root: 'police', pages: ['duty/index', 'task/index', 'bind/index', 'shifts/index', 'channels/index'] },
    {
      root: 'command',
      pages: ['desk/index', 'roster/index', 'sources/index', 'upload/index', 'clocks/index', 'reports/index'],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['learn'] } },
  window: {
    navigationBarTitleText: '金钟罩',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  style: 'v2',
  // h5 only: a sliding page leaves the frame scrolled when something in it takes the focus meanwhile.
  animation: false,
});
