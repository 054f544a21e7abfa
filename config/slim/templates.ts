import { attributes as used, components } from './used';

const always = ['id', 'class', 'style'];

/** No text of ours stands in a text in a text: two depths are enough. */
const deepestText = 2;

type Attributes = Record<string, string>;

/** The part of Taro's template writer that is used here (@tarojs/shared/dist/template). */
interface TemplateWriter {
  /** All of WeChat's components; a template's number is a component's place among them, here and on the phone (runtime.cjs). */
  readonly internalComponents: Record<string, unknown>;
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
  for (const name of Object.keys(writer.internalComponents))
    if (!components.includes(name)) delete writer.internalComponents[name];
  for (const name of writer.nestElements.keys())
    if (used[name] === undefined) writer.nestElements.delete(name);
  for (const name of ['text', 'static-text']) writer.nestElements.set(name, deepestText);
};

/**
 * A Taro plugin. Taro writes into `base.wxml` and into each page every attribute and event that WeChat knows of a component, once
 * for each depth of nesting, used or not. WeChat loads that file before the first page: only what src/ uses is written.
 */
export default (ctx: Context): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      if (template !== undefined) slim(template);
    },
  });
};
