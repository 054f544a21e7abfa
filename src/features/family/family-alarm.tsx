import type { ReactElement } from 'react';
import { Alarm } from '../../components/alarm';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { relationText } from './relation-text';
import { ReplacedCards } from './replaced-card';
import { useAlerts } from './use-family';

/** Home's alarm for a guardian: nothing while nobody of theirs is in danger, and no registration of theirs in other hands. */
export function FamilyAlarm(): ReactElement | null {
  const { data, reload } = useAlerts();
  if (data.state !== 'ready') return null;
  return (
    <>
      {data.value.alerts.map(({ id, relation }) => {
        const who = relationText(relation);
        // The line may end between who and what, not within a word.
        return (
          <Alarm
            key={id}
            title={say(`您的${who}\u200b可能正在被骗`, `Your ${who} may be meeting a scam`)}
            lines={[say('点这里，马上打电话', 'Tap here and call now')]}
            onPress={() => open('guard', { id })}
          />
        );
      })}
      <ReplacedCards notices={data.value.notices} onRead={reload} />
    </>
  );
}
