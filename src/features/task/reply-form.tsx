import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { type ContactView, hearReply } from '@domain/contact/officer-contract';
import type { TaskView } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';

interface ReplyFormProps {
  readonly held: Pick<TaskView, 'id' | 'gen'>;
  readonly contact: ContactView;
  readonly onHeard: () => void;
}

const length = 4;

/** The other way round: is it the resident who speaks, and is somebody beside them? */
export function ReplyForm({ held, contact, onHeard }: ReplyFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(hearReply);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  if (contact.reply !== null) return <Heard kind={contact.reply.kind} />;
  const hear = async (): Promise<void> => {
    const outcome = await send({ ...held, said });
    if (!outcome?.ok) return;
    setWrong(!outcome.value.right);
    setSaid('');
    onHeard();
  };
  return (
    <>
      <TextField
        label="问当事人的暗号（4 个数字），填在这里"
        kind="digits"
        value={said}
        maxLength={length}
        onChange={(text) => setSaid(text.replace(/\D/g, '').slice(0, length))}
        hint="确认说话的是本人，旁边有没有人。"
      />
      {wrong ? (
        <Banner tone="danger">{`不对，还能试 ${contact.replyTriesLeft} 次。说话的可能不是本人。`}</Banner>
      ) : null}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={said.length < length} onPress={() => void hear()}>
        核对
      </Press>
    </>
  );
}

function Heard({ kind }: { readonly kind: NonNullable<ContactView['reply']>['kind'] }): ReactElement {
  return kind === 'alone' ? (
    <Banner tone="good">是本人，方便说话。</Banner>
  ) : (
    <Banner tone="danger">
      <Text className="block strong">是本人，但旁边有人，不方便说话。</Text>
      <Text className="block">只问“是”和“不是”能答的话，请网格员或巡逻上门。</Text>
    </Banner>
  );
}
