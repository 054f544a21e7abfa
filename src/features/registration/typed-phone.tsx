import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { errorOf } from './error-of';
import type { Registration } from './use-registration';
import { useSmsCode, type SmsCode } from './use-sms-code';

function askText({ waitSeconds, sent }: SmsCode): string {
  if (waitSeconds > 0) return `${waitSeconds} 秒后可再发`;
  return sent ? '再发一次验证码' : '发验证码给我';
}

/** A typed number and the code that came by SMS. */
export function TypedPhone({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change, complain } = registration;
  const sms = useSmsCode();
  const ask = async (): Promise<void> => {
    const complaint = await sms.ask(form.phone);
    if (complaint !== null) complain(complaint);
  };
  return (
    <>
      <TextField
        label="手机号"
        kind="tel"
        value={form.phone}
        onChange={(phone) => change({ phone })}
        maxLength={11}
        fill="tel"
        {...errorOf(registration, 'phone')}
      />
      <Press tone="plain" busy={sms.busy} disabled={sms.waitSeconds > 0} onPress={() => void ask()}>
        {askText(sms)}
      </Press>
      {sms.sent ? <Text {...aria({ live: 'polite' })}>验证码已发出，请看手机短信。</Text> : null}
      <TextField
        label="短信验证码"
        kind="digits"
        value={form.smsCode}
        onChange={(smsCode) => change({ smsCode })}
        maxLength={6}
        fill="one-time-code"
        hint="验证码只填在这里，不要告诉任何人。"
        {...errorOf(registration, 'code')}
      />
    </>
  );
}
