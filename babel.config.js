// Taro's own preset turns TypeScript and JSX into what both targets run.
module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] };
