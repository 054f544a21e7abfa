import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import './family.css';
import { relationText } from './relation-text';
import { useAlerts } from './use-family';

/** Home's alarm for a guardian: nothing while nobody of theirs is in danger. */
export function FamilyAlarm(): ReactElement | null {
  const { data } = useAlerts();
  if (data.state !== 'ready') return null;
  return (
    <>
      {data.value.alerts.map(({ id, relation }) => {
        const who = relationText(relation);
        return (
          <View key={id} {...aria({ role: 'alert' })}>
            <Press tone="danger" className="family-alarm" onPress={() => open('guard', { id })}>
              <Icon name="phone" size={1.6} />
              <View className="grow">
                <Text className="block">
                  {say(`您的${who}可能正在被骗`, `Your ${who} may be meeting a scam`)}
                </Text>
                <Text className="block">{say('点这里，马上打电话', 'Tap here and call now')}</Text>
              </View>
            </Press>
          </View>
        );
      })}
    </>
  );
}
