/**
 * Taro writes into `base.wxml` and into each page every attribute and event that WeChat knows of a component, once for each depth of
 * nesting, used or not. WeChat loads that file before the first page: here stands what src/ uses, and only that is written.
 * A component or an attribute that is missing here never reaches the screen; the played mini-program (tests/weapp) fails on it.
 */
const aria = ['aria-label', 'aria-role', 'aria-hidden', 'aria-checked', 'aria-disabled', 'aria-live'];
const always = ['id', 'class', 'style'];
const typed = ['value', 'placeholder', 'placeholder-class', 'maxlength', 'bindinput', ...aria];

const used: Readonly<Record<string, readonly string[]>> = {
  view: aria,
  'static-view': aria,
  'pure-view': [],
  text: [...aria, 'user-select'],
  'static-text': [...aria, 'user-select'],
  image: ['src', 'mode', 'show-menu-by-longpress', ...aria],
  'static-image': ['src', 'mode', 'show-menu-by-longpress', ...aria],
  button: ['hover-class', 'open-type', 'disabled', 'bindtap', 'bindgetphonenumber', ...aria],
  input: ['type', ...typed],
  textarea: ['auto-height', ...typed],
  'page-meta': ['root-font-size', 'page-style'],
  'navigation-bar': ['title', 'front-color', 'background-color'],
};

/** No text of ours stands in a text in a text: two depths are enough. */
const deepestText = 2;

type Attributes = Record<string, string>;

/** The part of Taro's template writer that is used here (@tarojs/shared/dist/template). */
interface TemplateWriter {
  /** How deep a component may stand in itself; -1 is no limit but the depth of the page. */
  readonly nestElements: Map<string, number>;
  /** What is written twice, with the focus and without it. */
  readonly focusComponents: Set<string>;
  /** What each page's own template carries: `page-meta` and `navigation-bar`. */
  readonly transferComponents: Record<string, Attributes>;
  createMiniComponents(components: unknown): Record<string, Attributes>;
}

interface Context {
  registerMethod(method: { name: string; fn: (platform: { template?: TemplateWriter }) => void }): void;
}

const only = (attributes: Attributes, kept: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => [...always, ...kept].includes(name)));

const slimmed = (components: Record<string, Attributes>): Record<string, Attributes> =>
  Object.fromEntries(
    Object.entries(components).flatMap(([name, attributes]) => {
      const kept = used[name];
      return kept === undefined ? [] : [[name, only(attributes, kept)]];
    }),
  );

const slim = (writer: TemplateWriter): void => {
  const write = writer.createMiniComponents.bind(writer);
  writer.createMiniComponents = (components) => {
    const written = slimmed(write(components));
    Object.assign(writer.transferComponents, slimmed(writer.transferComponents));
    return written;
  };
  writer.focusComponents.clear();
  for (const name of ['text', 'static-text']) writer.nestElements.set(name, deepestText);
};

export default (ctx: Context): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      if (template !== undefined) slim(template);
    },
  });
};
