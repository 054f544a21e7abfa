type Child = Node | string | undefined;
type Handler = (event: Event) => void;

export interface Attributes {
  readonly class?: string;
  readonly text?: string;
  readonly on?: Readonly<Record<string, Handler>>;
  /** Anything else: `aria-label`, `href`, `hidden` … `false` and `undefined` leave it out. */
  readonly [name: string]: unknown;
}

const setAttribute = (element: HTMLElement, name: string, value: unknown) => {
  if (value === undefined || value === false) return;
  element.setAttribute(name, value === true ? '' : `${value as string | number}`);
};

/** Makes an element. Text is always text: nothing here is ever parsed as HTML. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  const { text, on, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) setAttribute(element, name, value);
  for (const [name, handler] of Object.entries(on ?? {})) element.addEventListener(name, handler);
  if (text !== undefined) element.textContent = text;
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** A real button: reached by the keyboard, never submits. */
export const button = (text: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  h('button', { type: 'button', text, ...attributes, on: { click: onPress } });
