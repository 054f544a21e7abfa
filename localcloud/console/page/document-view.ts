import type { DocumentsAnswer } from '../documents';
import type { ConsoleState } from '../state';
import { findDocuments } from './cloud';
import { copy } from './copy';
import { button, h } from './dom';
import { say } from './language';

const summaryOf = (document: unknown): string => {
  const { _id: id, ...rest } = document as Record<string, unknown>;
  return `${typeof id === 'string' ? id : JSON.stringify(id)}  ${JSON.stringify(rest).slice(0, 160)}`;
};

const card = (document: unknown): HTMLElement =>
  h('details', { class: 'document' }, [
    h('summary', { text: summaryOf(document) }),
    h('pre', { text: JSON.stringify(document, null, 2) }),
  ]);

const resultOf = (answer: DocumentsAnswer, turn: (skip: number) => void): HTMLElement[] => {
  const { documents, total, index } = answer;
  const served = index === 'scan' ? say(copy.scanned) : `${say(copy.servedBy)} ${index}`;
  if (documents.length === 0) {
    const head = h('p', { class: 'result-head', text: `0 / ${total} · ${served}` });
    return [head, h('p', { class: 'empty', text: say(copy.noDocuments) })];
  }
  return [pager(answer, served, turn), ...documents.map(card)];
};

const pager = (
  { documents, total, skip }: DocumentsAnswer,
  served: string,
  turn: (skip: number) => void,
): HTMLElement => {
  const last = skip + documents.length;
  return h('div', { class: 'bar pager' }, [
    h('p', { class: 'result-head', text: `${skip + 1}–${last} / ${total} · ${served}` }),
    h('span', { class: 'space' }),
    button(say(copy.earlier), () => turn(Math.max(0, skip - pageLength)), { disabled: skip === 0 }),
    button(say(copy.later), () => turn(last), { disabled: last >= total }),
  ]);
};

/** As many as the server sends at once. */
const pageLength = 50;

/** Looks into the collections. Read only. */
export const documentView = (state: ConsoleState): HTMLElement => {
  if (state.collections.length === 0) return h('p', { class: 'empty', text: say(copy.noCollections) });
  const options = state.collections.map(({ name, count }) =>
    h('option', { value: name, text: `${name} (${count})` }),
  );
  const collection = h('select', { 'aria-label': say(copy.collection) }, options);
  const query = h('textarea', {
    rows: 3,
    spellcheck: 'false',
    'aria-label': say(copy.query),
    placeholder: '{}',
  });
  const result = h('div', { class: 'result', tabindex: '0' }, [
    h('p', { class: 'empty', text: say(copy.pickCollection) }),
  ]);
  const show = (answer: DocumentsAnswer, asked: HTMLOptionElement | undefined) => {
    result.replaceChildren(...resultOf(answer, run));
    result.scrollTop = 0;
    const everything = query.value.trim() === '' || query.value.trim() === '{}';
    if (everything && asked !== undefined) asked.textContent = `${asked.value} (${answer.total})`;
  };
  const run = (skip: number) => {
    const asked = collection.selectedOptions[0];
    findDocuments({ collection: collection.value, query: query.value, skip })
      .then((answer) => show(answer, asked))
      .catch((error: Error) =>
        result.replaceChildren(
          h('p', { class: 'wrong', role: 'alert', text: say(copy.failed) + error.message }),
        ),
      );
  };
  collection.addEventListener('change', () => run(0));
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(0);
  });
  const bar = h('div', { class: 'bar' }, [
    collection,
    button(say(copy.run), () => run(0), { class: 'main' }),
  ]);
  return h('div', { class: 'tool' }, [bar, query, result]);
};
