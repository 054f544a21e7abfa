import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Choice } from '../../../components/choice';
import { Press } from '../../../components/press';
import { TextField } from '../../../components/text-field';
import { say } from '../../../platform/language';
import { errorOf } from '../error-of';
import { phoneDigits } from '../phone-digits';
import type { RelativeSteps } from './relative-steps';

/** For whom: what they are, their name and their number. */
export function RelativeWho({ steps }: { readonly steps: RelativeSteps }): ReactElement {
  const { form, change, endWho } = steps;
  const { error } = errorOf(steps, 'age');
  const question = say('给谁办？', 'Whom do you register?');
  return (
    <View className="stack">
      <Card>
        <Text className="strong">{question}</Text>
        <Choice
          label={question}
          options={[
            { key: 'noSmartphone', text: say('不用智能手机的家人', 'A relative without a smartphone') },
            {
              key: 'child',
              text: say('不满 14 岁的孩子，我是监护人', 'A child under 14; I am the guardian'),
            },
          ]}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
        {error === undefined ? null : <Banner tone="danger">{error}</Banner>}
      </Card>
      <TextField
        label={say('家人的姓名', 'Their name')}
        value={form.name}
        onChange={(name) => change({ name })}
        maxLength={20}
        {...errorOf(steps, 'name')}
      />
      <TextField
        label={say('家人的手机号', 'Their phone number')}
        kind="tel"
        value={form.phone}
        onChange={(phone) => change({ phone: phoneDigits(phone) })}
        maxLength={20}
        hint={say('老人机、孩子的电话手表都可以。', 'A simple phone or a child’s watch will do.')}
        {...errorOf(steps, 'phone')}
      />
      <Press onPress={endWho}>{say('下一步', 'Next')}</Press>
    </View>
  );
}
