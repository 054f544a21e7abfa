import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
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
        看以前的预警
      </Press>
    );
  }
  return (
    <View {...aria({ role: 'alert' })}>
      <Press tone="danger" className="alarm" onPress={() => open('warning', { id: warning.id })}>
        <Icon name="bell" size={2.2} className="alarm-bell" />
        <View className="grow">
          <Text className="alarm-title">有人可能正在骗您</Text>
          <Text className="block">{`${scamTypeName[warning.scamType]}。点这里，看怎么办`}</Text>
        </View>
        <Icon name="next" size={1.5} />
      </Press>
    </View>
  );
}
