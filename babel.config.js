// Taro's own preset turns TypeScript and JSX into what both targets run.
module.exports = {
  // `?.` and `??` become a comparison with null, the short way: the only value that this is wrong for is `document.all`.
  assumptions: { noDocumentAll: true },
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  overrides: [
    {
      // domain/ is pure: a schema or an action that a page doesn't use may be left out of what it loads.
      test: /[\\/]domain[\\/]/,
      plugins: ['annotate-pure-calls'],
    },
  ],
};
