import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { PhoneButton } from '../../components/phone-button';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import type { Complaint, Form } from './form';
import { TypedPhone } from './typed-phone';

export type PhonePart = Pick<Form, 'phone' | 'smsCode' | 'wechatCode'>;

/** A form with a phone number in it. */
export interface PhoneForm {
  readonly form: PhonePart;
  readonly complaint: Complaint | null;
  readonly change: (part: Partial<PhonePart>) => void;
  readonly complain: (complaint: Complaint) => void;
}

/** A number that is proved: by WeChat's button, or typed and with the code of an SMS. Both ways are always there. */
export function ProvenPhone({ steps }: { readonly steps: PhoneForm }): ReactElement {
  const { form, change, complain } = steps;
  const gotCode = (code: string | null): void => {
    if (code === null) complain({ field: 'phone', message: refused() });
    else change({ wechatCode: code });
  };
  if (form.wechatCode !== null)
    return (
      <>
        <Banner tone="good">{say('已用微信手机号', 'Your WeChat number is used')}</Banner>
        <Press tone="link" onPress={() => change({ wechatCode: null })}>
          {say('换一个号码', 'Another number')}
        </Press>
      </>
    );
  return (
    <>
      <PhoneButton onCode={gotCode}>{say('用微信手机号', 'Use my WeChat number')}</PhoneButton>
      <Text className="soft">{say('或者自己写：', 'Or write it yourself:')}</Text>
      <TypedPhone steps={steps} />
    </>
  );
}

const refused = (): string =>
  say(
    '没有拿到微信手机号。可以再点一次，也可以在下面自己写。',
    'WeChat did not give the number. Tap again, or write it yourself below.',
  );
