import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { topUpCredits } from '@domain/staff/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { askToSubscribe } from '../../platform/subscribe';

/** So few reminders that they may not last a shift [default]. */
const few = 3;

export interface StartShiftProps {
  readonly templateIds: readonly string[];
  readonly onDuty: boolean;
  /** Reminders that WeChat still allows, as far as we know; null before the first. */
  readonly left: number | null;
  readonly onToppedUp: () => void;
}

/** WeChat allows one message for each permission, and asks for it only on a tap. */
export function StartShift({ templateIds, onDuty, left, onToppedUp }: StartShiftProps): ReactElement | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const { send } = useIntent(topUpCredits);
  if (templateIds.length === 0) return null;
  const ask = async (): Promise<void> => {
    const count = (await askToSubscribe(templateIds)).length;
    setAllowed(count > 0);
    if (count > 0 && (await send({ template: 'task', count }))?.ok) onToppedUp();
  };
  return (
    <>
      {allowed === null ? (
        <Text className="block small">点一下，任务来了微信会响。微信规定点一次只提醒一条，请多点几次。</Text>
      ) : (
        <Answer allowed={allowed} />
      )}
      {left === null ? null : (
        <Text className={left < few ? 'block danger-ink' : 'block soft'}>
          {left === 0
            ? '微信提醒次数已用完，任务来了会改发短信。请点下面加提醒。'
            : `微信还能提醒 ${left} 次。`}
        </Text>
      )}
      <Press tone={allowed === null && onDuty ? 'primary' : 'plain'} onPress={() => void ask()}>
        <Icon name="bell" />
        {allowed === null ? '开始值班' : '再加一条提醒'}
      </Press>
    </>
  );
}

function Answer({ allowed }: { readonly allowed: boolean }): ReactElement {
  return allowed ? (
    <Banner tone="good">提醒加好了，任务来了微信会响。</Banner>
  ) : (
    <Banner tone="warn">没有允许提醒。请一直开着这一页，不然会错过任务。</Banner>
  );
}
