import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesOfPages } from '../../scripts/h5/files';

// `browserslist` names iOS 12 and Chrome 73. WeChat's base library brings the newer functions to a mini-program, and can't bring
// syntax: one `?.` in any file, and the app does not start. In a browser nobody brings anything.

const root = path.resolve(__dirname, '../..');

const scripts = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(dir, file));

const newSyntax = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.QuestionDotToken, '?.'],
  [ts.SyntaxKind.QuestionQuestionToken, '??'],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, '??='],
  [ts.SyntaxKind.BarBarEqualsToken, '||='],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, '&&='],
  [ts.SyntaxKind.PropertyDeclaration, 'class field'],
  [ts.SyntaxKind.PrivateIdentifier, '#private'],
  [ts.SyntaxKind.ClassStaticBlockDeclaration, 'static block'],
  [ts.SyntaxKind.BigIntLiteral, 'bigint'],
]);
const newPattern = /\(\?<[=!]|\/[a-z]*[dv][a-z]*$/;
// Without `replaceAll`, which Taro's own browser part calls.
const newFunctions =
  /(?:\.at|\.findLast|\.findLastIndex|\.toSorted|\.toReversed|\.toSpliced|\.with|Object\.hasOwn|Object\.groupBy|Promise\.any|AbortSignal\.timeout|AbortSignal\.any|\bstructuredClone)$/;

const nameOf = (node: ts.Node, file: ts.SourceFile): string | undefined => {
  if (ts.isRegularExpressionLiteral(node) && newPattern.test(node.text)) return node.text;
  if (ts.isStringLiteralLike(node) && /\(\?<[=!]/.test(node.text)) return node.text;
  return newSyntax.get(node.kind) ?? (ts.isCallExpression(node) ? calledName(node, file) : undefined);
};

const calledName = ({ expression }: ts.CallExpression, file: ts.SourceFile): string | undefined =>
  newFunctions.exec(expression.getText(file))?.[0];

/** What of a script the oldest phones don't know. */
function newIn(code: string): Set<string> {
  const file = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const name = nameOf(node, file);
    if (name !== undefined) found.add(name);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const isFunction = (name: string): boolean => newFunctions.test(name);

const newInFiles = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    [...newIn(readFileSync(file, 'utf8'))].map((name) => `${path.relative(root, file)}: ${name}`),
  );

test('what is too new is seen, in whatever dress', () => {
  expect([...newIn('a?.b; c ?? d; e ??= 1; class X { y = 1; #z = 2 }')]).toEqual([
    '?.',
    '??',
    '??=',
    'class field',
    '#private',
  ]);
  expect([...newIn('/(?<=a)b/.test(x); new RegExp("(?<!a)b"); /a/d')]).toHaveLength(3);
  expect(
    [...newIn('[1].at(-1); Object.hasOwn(a, b); AbortSignal.timeout(1); format(1)')].every(isFunction),
  ).toBe(true);
  expect([...newIn('a.b; a ? .5 : 1; async () => ({ ...a }); /(?:a)\\//g; at(1); try {} catch {}')]).toEqual(
    [],
  );
});

test('the mini-program has no syntax that an iPhone of 2018 can’t read', () => {
  const found = newInFiles(scripts(path.join(root, 'dist/weapp')));
  expect(found.filter((line) => !isFunction(line))).toEqual([]);
});

test('the residents’ pages in a browser have neither such syntax nor such functions', async () => {
  const h5 = path.join(root, 'dist/h5');
  const files = await filesOfPages(h5, /^(pages|learn)\//);
  const loaded = files.filter((file) => file.endsWith('.js')).map((file) => path.join(h5, file));
  expect(loaded.length).toBeGreaterThan(10);
  expect(newInFiles(loaded)).toEqual([]);
});
