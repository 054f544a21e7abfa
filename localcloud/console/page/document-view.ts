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

const resultOf = ({ documents, total, index }: DocumentsAnswer): HTMLElement[] => {
  const served = index === 'scan' ? say(copy.scanned) : `${say(copy.servedBy)} ${index}`;
  const head = h('p', { class: 'result-head', text: `${documents.length} / ${total} · ${served}` });
  if (documents.length === 0) return [head, h('p', { class: 'empty', text: say(copy.noDocuments) })];
  return [head, ...documents.map(card)];
};

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
  const run = () => {
    const asked = collection.selectedOptions[0];
    findDocuments(collection.value, query.value)
      .then((answer) => {
        result.replaceChildren(...resultOf(answer));
        const everything = query.value.trim() === '' || query.value.trim() === '{}';
        if (everything && asked !== undefined) asked.textContent = `${asked.value} (${answer.total})`;
      })
      .catch((error: Error) =>
        result.replaceChildren(
          h('p', { class: 'wrong', role: 'alert', text: say(copy.failed) + error.message }),
        ),
      );
  };
  collection.addEventListener('change', run);
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  });
  const bar = h('div', { class: 'bar' }, [collection, button(say(copy.run), run, { class: 'main' })]);
  return h('div', { class: 'tool' }, [bar, query, result]);
};
