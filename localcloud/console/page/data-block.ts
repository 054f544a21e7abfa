import type { SnapshotInfo } from '../../control/snapshots';
import { block, field } from './block';
import { data } from './cloud';
import { copy } from './copy';
import { button, h } from './dom';
import { say } from './language';
import { dateAndTime } from './time';

const size = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Copies of the data: take one, come back to it, carry the documents away and bring them in. */
export const dataBlock = (): HTMLElement => {
  const answer = h('p', { class: 'answer', role: 'status' });
  const list = h('ul', { class: 'snapshots' });
  const name = h('input', { type: 'text', size: 16, value: 'demo', spellcheck: 'false' });
  const fail = (error: Error) => (answer.textContent = say(copy.failed) + error.message);

  const row = ({ name: kept, at, bytes }: SnapshotInfo) => {
    // The apps in the frames still show what was there before: everything is loaded anew.
    const restore = () => void data.restore(kept).then(() => window.location.reload(), fail);
    const remove = () => void data.remove(kept).then(show, fail);
    return h('li', { class: 'row' }, [
      h('code', { text: kept }),
      h('span', { class: 'answer', text: `${dateAndTime(at)} · ${size(bytes)}` }),
      button(say(copy.restore), restore, { 'aria-label': `${say(copy.restore)} ${kept}` }),
      button(say(copy.remove), remove, { class: 'quiet', 'aria-label': `${say(copy.remove)} ${kept}` }),
    ]);
  };
  const show = ({ snapshots }: { readonly snapshots: readonly SnapshotInfo[] }) => {
    const empty = h('li', { class: 'answer', text: say(copy.noSnapshots) });
    list.replaceChildren(...(snapshots.length === 0 ? [empty] : snapshots.map(row)));
  };
  const take = async () => {
    const taken = await data.take(name.value);
    answer.textContent = `${taken.name}: ${say(copy.taken)} · ${size(taken.bytes)} · ${taken.ms} ms`;
    show(await data.list());
  };
  data.list().then(show, fail);
  return block(say(copy.data), [
    h('div', { class: 'fields' }, [
      field(say(copy.snapshotName), name),
      button(say(copy.take), () => void take().catch(fail)),
    ]),
    list,
    h('div', { class: 'buttons' }, [exportLink(), ...importButton(answer)]),
    answer,
  ]);
};

const exportLink = () =>
  h('a', { class: 'quiet', href: '/control/export', download: 'documents.jsonl', text: say(copy.exportAll) });

const importButton = (answer: HTMLElement): HTMLElement[] => {
  const bring = async () => {
    const file = chooser.files?.[0];
    if (file === undefined) return;
    chooser.value = '';
    const { imported } = await data.importFile(file);
    answer.textContent = `${say(copy.imported)}: ${imported}`;
  };
  const fail = (error: Error) => (answer.textContent = say(copy.failed) + error.message);
  const chooser = h('input', {
    type: 'file',
    accept: '.jsonl,.ndjson,.json',
    hidden: true,
    on: { change: () => void bring().catch(fail) },
  });
  return [button(say(copy.importAll), () => chooser.click(), { class: 'quiet' }), chooser];
};
