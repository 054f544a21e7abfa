import { useEffect, type ReactElement } from 'react';
import { scamTypeNameIn } from '@domain/scam/in-language';
import { Alarm } from '../../components/alarm';
import { Press } from '../../components/press';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { chosenWarning } from './choose';
import { useWarnings } from './use-warnings';

interface WarningAlarmProps {
  /** Whether a warning is open and somebody agreed to be told. */
  readonly onFamilyWaits: (waits: boolean) => void;
}

/** Home's alarm: nothing while no warning is open, everything when one is. */
export function WarningAlarm({ onFamilyWaits }: WarningAlarmProps): ReactElement | null {
  const { data } = useWarnings();
  const waits =
    data.state === 'ready' && data.value.guardians > 0 && data.value.warnings.some((one) => one.open);
  useEffect(() => {
    onFamilyWaits(waits);
    return () => onFamilyWaits(false);
  }, [waits, onFamilyWaits]);
  if (data.state !== 'ready') return null;
  const warning = chosenWarning(data.value.warnings, undefined);
  if (warning === undefined) return null;
  const show = (): void => open('warning', { id: warning.id });
  return warning.open ? (
    <Alarm
      title={say('有人可能\u200b正在骗您', 'Somebody may be scamming you')}
      lines={[
        ...(warning.scamType === 'other' ? [] : [scamTypeNameIn(language(), warning.scamType)]),
        say('点这里，看怎么办', 'Tap here to see what to do'),
      ]}
      onPress={show}
    />
  ) : (
    <Press tone="link" onPress={show}>
      {say('看以前的预警', 'See earlier warnings')}
    </Press>
  );
}
