// Taro's own webpack, as far as it is used here.
interface Source {
  source(): string | Buffer;
}
interface Compilation {
  hooks: {
    processAssets: { tap(at: { name: string; stage: number }, work: (assets: Assets) => void): void };
  };
  updateAsset(name: string, source: Source): void;
}
type Assets = Readonly<Record<string, Source>>;
interface Compiler {
  webpack: {
    Compilation: { PROCESS_ASSETS_STAGE_ADDITIONS: number };
    sources: { RawSource: new (text: string) => Source };
  };
  hooks: { compilation: { tap(name: string, work: (compilation: Compilation) => void): void } };
}

/**
 * `gap` between flex items is younger than the oldest phones of `browserslist` (iOS 14.5, Chrome 84), and `@supports` can't tell: grids
 * knew it before. `aspect-ratio` came a little later (iOS 15, Chrome 88): who doesn't know that gets margins in the gap's place.
 */
const without = '@supports not (aspect-ratio:1/1)';

const valueOf = (declarations: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:([^;]*)`).exec(declarations)?.[1]?.trim();

/** The margins of the children: between them in a column, half of it on each side where a line may wrap or hold bare text. */
function marginsOf(selectors: string, gap: string, declarations: string): string {
  const [rowGap = '0', columnGap = rowGap] = gap.split(/\s+(?![^(]*\))/);
  const children = (which: string): string =>
    selectors
      .split(',')
      .map((one) => `${one}${which}`)
      .join(',');
  if (valueOf(declarations, 'flex-direction') === 'column')
    return `${children('>*+*')}{margin-top:${rowGap}!important}`;
  const half = (side: string, size: string): string => `margin-${side}:calc(${size} / 2)!important;`;
  const sides = `${half('left', columnGap)}${half('right', columnGap)}`;
  const wraps = valueOf(declarations, 'flex-wrap') === 'wrap' && rowGap !== '0';
  return `${children('>*')}{${sides}${wraps ? `${half('top', rowGap)}${half('bottom', rowGap)}` : ''}}`;
}

/** The style sheet with its fallback behind each flex rule that has a gap. Throws where a rule doesn't say what it lays out. */
export function withGapFallback(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return plain.replace(/([^{};]+)\{([^{}]*)\}/g, (rule: string, prelude: string, declarations: string) => {
    const gap = valueOf(declarations, 'gap');
    const display = valueOf(declarations, 'display');
    if (gap === undefined || display === 'grid') return rule;
    const selectors = prelude.trim();
    if (display !== 'flex') throw new Error(`${selectors}: a gap needs its "display" beside it`);
    const margins = marginsOf(selectors, gap, declarations);
    return `${rule}${without}{${selectors}{gap:0}${margins}}`;
  });
}

/** Adds the fallback to every style sheet of a build, before they are made small and get the hash of their content. */
export class FlexGap {
  apply({ hooks, webpack }: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    hooks.compilation.tap('FlexGap', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FlexGap', stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith('.css')) continue;
          const css = withGapFallback(asset.source().toString());
          compilation.updateAsset(name, new webpack.sources.RawSource(css));
        }
      });
    });
  }
}
