import { useState, type ReactElement } from 'react';
import { longestMore, longestWhat } from '@domain/report/contract';
import { reportKinds, type ReportKind } from '@domain/report/report';
import { useDraft } from '../../api/drafts';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Loading } from '../../components/states';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { draft, nothingTyped, type Typed } from './draft';
import { PictureField } from './picture-field';
import { kindText, whatLabel } from './texts';
import type { Outbox } from './use-outbox';

/** What somebody has seen: which kind, the words, pictures. What is typed is kept until it is sent. */
export function ReportForm({ outbox }: { readonly outbox: Outbox }): ReactElement {
  const [typed, setTyped] = useState(nothingTyped);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const [full, setFull] = useState(false);
  const isRecalled = useDraft(draft, typed, setTyped);
  const change = (next: Partial<Typed>): void => setTyped({ ...typed, ...next });
  const { kind, what, more } = typed;
  const ready = kind !== null && what.trim().length >= 2;
  const send = async (): Promise<void> => {
    if (kind === null) return;
    // From here on the outbox has it: the form is empty even when nothing has arrived yet.
    const sent = await outbox.send({ kind, what: what.trim(), more: more.trim() }, pictures);
    setFull(sent === null);
    if (sent === null) return;
    setTyped(nothingTyped);
    setPictures([]);
    draft.forget();
  };
  if (!isRecalled) return <Loading />;
  return (
    <Card title={say('举报什么？', 'What do you report?')}>
      <Choice<ReportKind>
        label={say('举报什么？', 'What do you report?')}
        options={reportKinds.map((key) => ({ key, text: kindText(key) }))}
        value={kind}
        onChange={(key) => change({ kind: key })}
      />
      {kind === null ? null : (
        <>
          <TextField
            label={whatLabel(kind)}
            kind={kind === 'phone' ? 'tel' : 'text'}
            multiline={kind !== 'phone'}
            value={what}
            maxLength={longestWhat}
            onChange={(text) => change({ what: text })}
          />
          <TextField
            label={say('他说了什么？（可以不填）', 'What did they say? (optional)')}
            multiline
            value={more}
            maxLength={longestMore}
            onChange={(text) => change({ more: text })}
          />
          <PictureField pictures={pictures} onChange={setPictures} />
        </>
      )}
      {full ? (
        <Banner tone="warn">
          {say('还有举报没发出。有网络后再来。', 'Earlier reports still wait. Come back with a network.')}
        </Banner>
      ) : null}
      <Press busy={outbox.busy} disabled={!ready} onPress={() => void send()}>
        {outbox.busy ? say('正在发送…', 'Sending…') : say('发出举报', 'Send the report')}
      </Press>
    </Card>
  );
}
