import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { changePhone, type OwnData } from '@domain/resident/own-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import { Sheet } from '../../../components/sheet';
import { say } from '../../../platform/language';
import { complaintAboutNumber, proofOf, type Complaint } from '../form';
import { type PhonePart, ProvenPhone } from '../proven-phone';
import { fieldOf } from '../refusal';

interface PhoneSheetProps {
  readonly onChanged: (own: OwnData) => void;
  readonly onClose: (said: string | null) => void;
}

const blank: PhonePart = { phone: '', smsCode: '', wechatCode: null };

/** Another number, proved like the first one. */
export function PhoneSheet({ onChanged, onClose }: PhoneSheetProps): ReactElement {
  const { busy, send } = useIntent(changePhone);
  const [form, setForm] = useState(blank);
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const change = (part: Partial<PhonePart>): void => {
    setForm((before) => ({ ...before, ...part }));
    setComplaint(null);
  };
  const save = async (): Promise<void> => {
    const wrong = form.wechatCode === null ? complaintAboutNumber(form) : null;
    const phone = proofOf(form);
    if (wrong !== null || phone === null) return setComplaint(wrong);
    const outcome = await send({ phone });
    if (outcome === null) return;
    if (outcome.ok) {
      onChanged(outcome.value.data);
      return onClose(say('手机号换好了', 'Your number is changed'));
    }
    const field = fieldOf(outcome.error, outcome.field);
    if (field === 'phone') change({ wechatCode: null });
    setComplaint({ field, message: outcome.message });
  };
  return (
    <Sheet title={say('换手机号', 'Another number')} onClose={() => onClose(null)}>
      <Text className="block">
        {say(
          '以后按新号码给您预警。正在处理的预警照常办完。',
          'From now on we watch over the new number. A warning that is being dealt with goes on.',
        )}
      </Text>
      <ProvenPhone steps={{ form, complaint, change, complain: setComplaint }} />
      {complaint !== null && complaint.field === 'form' ? (
        <Banner tone="danger">{complaint.message}</Banner>
      ) : null}
      {complaint !== null && complaint.field === 'phone' && form.wechatCode !== null ? (
        <Banner tone="danger">{complaint.message}</Banner>
      ) : null}
      <Press busy={busy} onPress={() => void save()}>
        {busy ? say('正在换…', 'Changing…') : say('换成这个号码', 'Change to this number')}
      </Press>
    </Sheet>
  );
}
