import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { errorOf } from './error-of';
import { phoneDigits } from './phone-digits';
import type { PhoneForm } from './proven-phone';
import { useSmsCode, type SmsCode } from './use-sms-code';

function askText({ waitSeconds, sent }: SmsCode): string {
  if (waitSeconds > 0) return say(`${waitSeconds} 秒后可再发`, `Again in ${waitSeconds} s`);
  return sent ? say('再发一次验证码', 'Send another code') : say('发验证码给我', 'Send me a code');
}

/** A typed number and the code that came by SMS. */
export function TypedPhone({ steps }: { readonly steps: PhoneForm }): ReactElement {
  const { form, change, complain } = steps;
  const sms = useSmsCode();
  const ask = async (): Promise<void> => {
    const complaint = await sms.ask(form.phone);
    if (complaint !== null) complain(complaint);
  };
  return (
    <>
      <TextField
        label={say('手机号', 'Phone number')}
        kind="tel"
        value={form.phone}
        onChange={(phone) => change({ phone: phoneDigits(phone) })}
        maxLength={20}
        fill="tel"
        {...errorOf(steps, 'phone')}
      />
      <Press tone="plain" busy={sms.busy} disabled={sms.waitSeconds > 0} onPress={() => void ask()}>
        {askText(sms)}
      </Press>
      {sms.sent ? (
        <Text {...aria({ live: 'polite' })}>
          {say(
            '验证码已发出，请填最近收到的那条短信里的。',
            'The code was sent: please type the one in the newest SMS.',
          )}
        </Text>
      ) : null}
      <TextField
        label={say('短信验证码', 'Code of the SMS')}
        kind="digits"
        value={form.smsCode}
        onChange={(smsCode) => change({ smsCode })}
        maxLength={6}
        fill="one-time-code"
        hint={say('验证码只填在这里，不要告诉任何人。', 'Only type it here. Never tell it to anybody.')}
        {...errorOf(steps, 'code')}
      />
    </>
  );
}
