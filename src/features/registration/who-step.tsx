import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { PhoneButton } from '../../components/phone-button';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { errorOf } from './error-of';
import { TypedPhone } from './typed-phone';
import type { Registration } from './use-registration';

const refused = '没有拿到微信手机号。可以再点一次，也可以在下面自己写。';

/** Who: the name, and a phone number that is proved to be theirs. */
export function WhoStep({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change, complain, endWho } = registration;
  const gotCode = (code: string | null): void => {
    if (code === null) complain({ field: 'phone', message: refused });
    else change({ wechatCode: code });
  };
  return (
    <View className="stack">
      <TextField
        label="您的姓名"
        value={form.name}
        onChange={(name) => change({ name })}
        maxLength={20}
        fill="name"
        {...errorOf(registration, 'name')}
      />
      <Card title="您的手机号">
        {form.wechatCode === null ? (
          <>
            <PhoneButton onCode={gotCode}>用微信手机号</PhoneButton>
            <Text className="soft">或者自己写：</Text>
            <TypedPhone registration={registration} />
          </>
        ) : (
          <>
            <Banner tone="good">已用微信手机号</Banner>
            <Press tone="link" onPress={() => change({ wechatCode: null })}>
              换一个号码
            </Press>
          </>
        )}
      </Card>
      <Press onPress={endWho}>下一步</Press>
    </View>
  );
}
