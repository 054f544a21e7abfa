import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { pictureEveryMs } from '@domain/contact/contact';
import { type ContactView, giveCode, showContact } from '@domain/contact/officer-contract';
import type { TaskView } from '@domain/task/contract';
import { clockText } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { useHiddenFromCapture } from '../../platform/capture';
import { QrPicture } from './qr-picture';
import { ReplyForm } from './reply-form';
import './contact.css';

type Held = Pick<TaskView, 'id' | 'gen'>;

/** 对方不信您: a code to say, a picture to show at the door, and what the resident's phone made of it. */
export function ContactPanel({ id, gen }: Held): ReactElement {
  const { data, reload } = useQuery(showContact, { id, gen }, { everyMs: pictureEveryMs });
  useHiddenFromCapture();
  return (
    <Card title="证明您是真民警" tone="gold">
      <Loaded data={data} onRetry={reload}>
        {(contact) => (
          <>
            <Proof contact={contact} />
            {contact.code === null ? <NoCode contact={contact} /> : <Code contact={contact} />}
            <GivePress held={{ id, gen }} contact={contact} onGiven={reload} />
            {contact.listens || contact.reply !== null ? (
              <ReplyForm held={{ id, gen }} contact={contact} onHeard={reload} />
            ) : null}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Proof({ contact: { proof } }: { readonly contact: ContactView }): ReactElement | null {
  if (proof === null) return null;
  const how = proof.by === 'scan' ? '扫了您的码' : '核对了您的暗号';
  return <Banner tone="good">{`当事人 ${clockText(proof.at)} 在自己手机上${how}，是对的。`}</Banner>;
}

function Code({ contact }: { readonly contact: ContactView }): ReactElement {
  const { code, codeUntil, picture } = contact;
  const shown = `${code?.slice(0, 3) ?? ''} ${code?.slice(3) ?? ''}`;
  return (
    <>
      <Text className="block">电话里：请当事人打开“是不是真民警？”，您念，他填：</Text>
      <Text className="contact-code">{shown}</Text>
      <Text className="block soft small">
        {`${clockText(codeUntil ?? 0)} 前有效，只用一次。只在您打出去的电话里念；谁打进来问，都不说。`}
      </Text>
      {picture === null ? null : (
        <>
          <Text className="block">上门时：请当事人用“是不是真民警？”扫这个码。</Text>
          <QrPicture rows={picture} label="核验码，请当事人扫" />
        </>
      )}
    </>
  );
}

const because: Record<NonNullable<ContactView['noCode']>, string> = {
  none: '当事人不信您？给他念一个暗号，他的手机会告诉他真假。',
  used: '暗号已经用过。再联系他，请再出一个。',
  guessed: '有人连着说错 3 次，暗号已作废。可能有骗子也在联系他，请马上打给本人或家人。',
  over: '暗号过期了。再联系他，请再出一个。',
};

function NoCode({ contact: { noCode } }: { readonly contact: ContactView }): ReactElement {
  const text = because[noCode ?? 'none'];
  return noCode === 'guessed' ? <Banner tone="danger">{text}</Banner> : <Text className="block">{text}</Text>;
}

interface GiveProps {
  readonly held: Held;
  readonly contact: ContactView;
  readonly onGiven: () => void;
}

function GivePress({ held, contact, onGiven }: GiveProps): ReactElement | null {
  const { busy, refusal, send } = useIntent(giveCode);
  const [sure, setSure] = useState(false);
  // A code that is good is not thrown away by a slip of the finger.
  const replaces = contact.code !== null;
  const give = async (): Promise<void> => {
    if (replaces && !sure) return setSure(true);
    setSure(false);
    const outcome = await send({ ...held, after: contact.n });
    if (outcome?.ok) onGiven();
  };
  const asks = sure && replaces;
  return (
    <>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone={replaces ? 'plain' : 'gold'} busy={busy} onPress={() => void give()}>
        {asks ? '换掉？刚念的就不算了' : replaces ? '换一个暗号' : '出一个暗号'}
      </Press>
    </>
  );
}
