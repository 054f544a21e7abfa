import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Choice } from '../../components/choice';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { errorOf } from './error-of';
import { guardianRegisters } from './form';
import { ProvenPhone } from './proven-phone';
import type { Registration } from './use-registration';

/** Who: the name, whether a guardian has to do this, and a phone number that is proved to be theirs. */
export function WhoStep({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change, endWho } = registration;
  return (
    <View className="stack">
      <TextField
        label={say('您的姓名', 'Your name')}
        value={form.name}
        onChange={(name) => change({ name })}
        maxLength={20}
        fill="name"
        {...errorOf(registration, 'name')}
      />
      <Age registration={registration} />
      {form.under14 === true ? null : (
        <>
          <Card title={say('您的手机号', 'Your phone number')}>
            <ProvenPhone steps={registration} />
          </Card>
          <Press onPress={endWho}>{say('下一步', 'Next')}</Press>
        </>
      )}
    </View>
  );
}

function Age({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change } = registration;
  const { error } = errorOf(registration, 'age');
  const label = say('您满 14 岁了吗？', 'Are you 14 or older?');
  return (
    <Card>
      <Text className="strong">{label}</Text>
      <Choice
        label={label}
        options={[
          { key: 'no', text: say('已满 14 岁', '14 or older') },
          { key: 'yes', text: say('不满 14 岁', 'Under 14') },
        ]}
        value={form.under14 === null ? null : form.under14 ? 'yes' : 'no'}
        onChange={(key) => change({ under14: key === 'yes' })}
      />
      {form.under14 === true ? <Under14 /> : null}
      {error === undefined || form.under14 === true ? null : (
        <View className="field-error">
          <Banner tone="danger">{error}</Banner>
        </View>
      )}
    </Card>
  );
}

/** Who may not register yet is not sent away: a scammer does not ask how old somebody is. */
const Under14 = (): ReactElement => (
  <>
    <Banner tone="warn">{guardianRegisters()}</Banner>
    <Press tone="danger" onPress={() => open('help')}>
      <Icon name="alert" />
      {say('骗子正在找我', 'A scammer is after me now')}
    </Press>
  </>
);
