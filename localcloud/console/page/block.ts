import { h } from './dom';

/** A titled part of a tool. */
export const block = (title: string, content: readonly HTMLElement[]): HTMLElement =>
  h('section', { class: 'block' }, [h('h3', { text: title }), ...content]);

/** A control with its name above it. */
export const field = (label: string, input: HTMLElement): HTMLElement =>
  h('label', { class: 'field' }, [h('span', { text: label }), input]);
