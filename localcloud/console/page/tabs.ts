import { button, h } from './dom';

export interface Tab {
  readonly key: string;
  readonly title: string;
  readonly content: HTMLElement;
}

const storageKey = 'localcloud.tab';

/** Tabs as the ARIA practices describe them: arrow keys move, only the open one is in the tab order. */
export const tabs = (label: string, list: readonly Tab[]): HTMLElement => {
  const panels = list.map(({ key, content }) =>
    h('div', { class: 'panel', role: 'tabpanel', id: `panel-${key}`, 'aria-labelledby': `tab-${key}` }, [
      content,
    ]),
  );
  const open = (index: number, focus = false) => {
    const tab = list[index];
    if (tab === undefined) return;
    localStorage.setItem(storageKey, tab.key);
    buttons.forEach((one, at) => {
      one.setAttribute('aria-selected', String(at === index));
      one.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== index));
    if (focus) buttons[index]?.focus();
  };
  const buttons = list.map(({ key, title }, index) =>
    button(title, () => open(index), { role: 'tab', id: `tab-${key}`, 'aria-controls': `panel-${key}` }),
  );
  const bar = h('div', { class: 'tab-bar', role: 'tablist', 'aria-label': label }, buttons);
  bar.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((one) => one === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    open((at + step + list.length) % list.length, true);
  });
  const remembered = list.findIndex(({ key }) => key === localStorage.getItem(storageKey));
  open(Math.max(0, remembered));
  return h('div', { class: 'tabs' }, [bar, ...panels]);
};
