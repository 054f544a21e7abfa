import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortVillageName } from '@domain/area/name';
import type { ResidentView } from '@domain/resident/contract';
import { Press } from '../../components/press';
import { Shield } from '../../components/shield';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import './protection.css';

/** The shield that is up: for whom, and where they live. */
export function Protected({ resident }: { readonly resident: ResidentView }): ReactElement {
  const { nameMask, phoneMask, village } = resident;
  return (
    <View className="protection">
      <Shield />
      <View className="grow">
        <Text className="protection-title">{say('防护中', 'You are protected')}</Text>
        <Text className="block">{`${nameMask}  ${phoneMask}`}</Text>
        <Text className="protection-soft">{`${shortVillageName(village.name)}，${village.street}`}</Text>
      </View>
    </View>
  );
}

/** What this is, in one sentence, and the one thing to do. */
export function NotYetProtected(): ReactElement {
  return (
    <View className="protection protection-open">
      <Shield />
      <Text className="protection-title">
        {say('骗子盯上您，我们马上提醒', 'When a scammer targets you, we warn you at once')}
      </Text>
      <Text className="block protection-soft">
        {say(
          '注册以后，一有诈骗找上您的手机，您和民警同时收到预警。',
          'Once you are registered, you and the police are warned together as soon as a scam reaches your phone.',
        )}
      </Text>
      <Press tone="gold" onPress={() => open('register')}>
        {say('注册防护', 'Register for protection')}
      </Press>
    </View>
  );
}
