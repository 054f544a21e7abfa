/** What a check looks at: the open dialog when there is one, else the page that is shown. */
export function stageOf(): Element {
  const dialog = document.querySelector('dialog[open]');
  if (dialog !== null) return dialog;
  const shown = [...document.querySelectorAll('.page')].find((page) => page.getClientRects().length > 0);
  if (shown === undefined) throw new Error('no page is shown');
  return shown;
}

const readOnly = (style: CSSStyleDeclaration): boolean =>
  style.clipPath === 'inset(50%)' && style.position === 'absolute';

/** Drawn at all: displayed, visible, and not kept for screen readers only. */
export function isDrawn(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.display === 'none' || style.visibility === 'hidden' || readOnly(style)) return false;
  }
  return true;
}

/** The bar or the scrolled part that an element belongs to: what stands in another one goes under it or over it by right. */
export function barOf(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { position, overflowY } = getComputedStyle(at);
    if (position === 'sticky' || position === 'fixed') return at;
    if (overflowY === 'auto' && at.scrollHeight > at.clientHeight && at.closest('dialog') !== null) return at;
  }
  return null;
}

export interface Word {
  readonly text: string;
  readonly parent: Element;
  /** One for each line. */
  readonly lines: readonly DOMRect[];
}

/** Every text that is drawn, with where its lines are. */
export function wordsIn(stage: Element): Word[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (text === '' || parent === null || !isDrawn(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    words.push({ text, parent, lines });
  }
  return words;
}

const pressable =
  'button, a[href], input, textarea, select, summary, [role="button"], [role="checkbox"], [role="radio"], [role="link"], [role="tab"]';

/** Everything that a finger is meant to hit. */
export const targetsIn = (stage: Element): HTMLElement[] =>
  [...stage.querySelectorAll<HTMLElement>(pressable)].filter(isDrawn);

const text = (element: Element): string => {
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return words.trim().replace(/\s+/g, ' ').slice(0, 24);
};

/** How an element is called in a complaint: `button.tile '查一查'`. */
export const nameOf = (element: Element): string =>
  `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} '${text(element)}'`;
