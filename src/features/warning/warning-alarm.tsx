import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName, scamTypeNameInEnglish } from '@domain/scam/type';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { chosenWarning } from './choose';
import { useWarnings } from './use-warnings';
import './warning-alarm.css';

/** Home's alarm: nothing while no warning is open, everything when one is. */
export function WarningAlarm(): ReactElement | null {
  const { data } = useWarnings();
  if (data.state !== 'ready') return null;
  const warning = chosenWarning(data.value.warnings, undefined);
  if (warning === undefined) return null;
  if (!warning.open) {
    return (
      <Press tone="link" onPress={() => open('warning', { id: warning.id })}>
        {say('看以前的预警', 'See earlier warnings')}
      </Press>
    );
  }
  const { scamType } = warning;
  const name = say(scamTypeName[scamType], scamTypeNameInEnglish[scamType]);
  return (
    <View {...aria({ role: 'alert' })}>
      <Press tone="danger" className="alarm" onPress={() => open('warning', { id: warning.id })}>
        <Icon name="bell" size={2.2} className="alarm-bell" />
        <View className="grow">
          <Text className="alarm-title">{say('有人可能正在骗您', 'Somebody may be scamming you')}</Text>
          <Text className="block">
            {say(`${name}。点这里，看怎么办`, `${name}. Tap here to see what to do`)}
          </Text>
        </View>
        <Icon name="next" size={1.5} />
      </Press>
    </View>
  );
}
