/**
 * A webpack loader (which webpack itself requires, hence not TypeScript): of the lists that Taro's runtime carries, each phone gets
 * what the app uses. Options: `components` and `calls`, see used.ts.
 */
module.exports = function slim(source) {
  const { components, calls } = this.getOptions();
  const onlyUsed = (entry, name) => (components.includes(name) ? entry : '');
  return source
    .replace(/(?<=const needPromiseApis = new Set\(\[)[^\]]+/, (list) =>
      list
        .match(/'\w+'/g)
        .filter((name) => calls.includes(name.slice(1, -1)))
        .join(),
    )
    .replace(/(?<=const (?:internalComponents|components) = \{\n).*?(?=^\};)/ms, (list) =>
      list.replace(/^ {4}(\w+)(?:: \{[^}]*\}|: \w+)?,?$/gm, onlyUsed),
    );
};
