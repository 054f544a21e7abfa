import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { consentFor } from '@domain/family/relative';
import { askRelative } from '@domain/family/relative-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Check } from '../../../components/check';
import { Press } from '../../../components/press';
import { TextField } from '../../../components/text-field';
import { say } from '../../../platform/language';
import { ConsentSheet, wordsOf } from '../consent-sheet';
import { errorOf } from '../error-of';
import { fieldOf } from '../refusal';
import type { RelativeSteps } from './relative-steps';

/** Their yes: a code that comes to their phone and that they read out, and the text that it agrees to. */
export function RelativeYes({ steps }: { readonly steps: RelativeSteps }): ReactElement {
  const { form, complaint, busy, change, submit, toStep } = steps;
  const [read, setRead] = useState(false);
  const purpose = consentFor[form.kind ?? 'noSmartphone'];
  const general = complaint?.field === 'consent' || complaint?.field === 'form' ? complaint.message : null;
  return (
    <View className="stack">
      <AskForCode steps={steps} />
      <Card>
        <Check checked={form.agreed} onChange={(agreed) => change({ agreed })}>
          {wordsOf(purpose).title}
        </Check>
        <Press tone="link" onPress={() => setRead(true)}>
          {say('看全文', 'Read it all')}
        </Press>
      </Card>
      {general === null ? null : <Banner tone="danger">{general}</Banner>}
      <Press tone="gold" busy={busy} onPress={submit}>
        {busy ? say('正在办…', 'Registering…') : say('给家人办好', 'Register them')}
      </Press>
      <Press tone="link" onPress={() => toStep('where')}>
        {say('上一步', 'Back')}
      </Press>
      {read ? <ConsentSheet purpose={purpose} onClose={() => setRead(false)} /> : null}
    </View>
  );
}

function AskForCode({ steps }: { readonly steps: RelativeSteps }): ReactElement {
  const { form, change, complain } = steps;
  const { busy, send } = useIntent(askRelative);
  const [sent, setSent] = useState(false);
  const ask = async (): Promise<void> => {
    const outcome = await send({ kind: form.kind ?? 'noSmartphone', phone: form.phone });
    if (outcome === null) return;
    if (outcome.ok) return setSent(true);
    const field = fieldOf(outcome.error, outcome.field);
    complain({ field: field === 'phone' ? 'phone' : 'code', message: outcome.message });
  };
  return (
    <Card title={say('请家人点头', 'Their yes')}>
      <Text className="block">
        {say(
          '我们给家人的手机发一条短信，说明这是什么。他愿意，就把短信里的 6 位数字念给您。',
          'We send an SMS to their phone that says what this is. If they agree, they read its 6 digits to you.',
        )}
      </Text>
      <Press tone="plain" busy={busy} onPress={() => void ask()}>
        {sent
          ? say('再发一次', 'Send it again')
          : say(`发短信给${tail(form.phone)}`, `Send an SMS to ${tail(form.phone)}`)}
      </Press>
      {sent ? (
        <Banner tone="good">
          {say('短信已发出，10 分钟内有效。', 'The SMS was sent. It is good for 10 minutes.')}
        </Banner>
      ) : null}
      <TextField
        label={say('家人念给您的 6 位数字', 'The 6 digits that they read to you')}
        kind="digits"
        value={form.code}
        onChange={(code) => change({ code })}
        maxLength={6}
        {...errorOf(steps, 'code')}
      />
    </Card>
  );
}

const tail = (phone: string): string => say(`尾号 ${phone.slice(-4)}`, `…${phone.slice(-4)}`);
