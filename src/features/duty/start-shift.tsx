import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { askToSubscribe } from '../../platform/subscribe';

export interface StartShiftProps {
  readonly templateIds: readonly string[];
  readonly onDuty: boolean;
}

/** WeChat allows one message for each permission, and asks for it only on a tap. */
export function StartShift({ templateIds, onDuty }: StartShiftProps): ReactElement | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  if (templateIds.length === 0) return null;
  const ask = async (): Promise<void> => {
    setAllowed((await askToSubscribe(templateIds)).length > 0);
  };
  return (
    <>
      {allowed === null ? (
        <Text className="block small">点一下，任务来了微信会响。微信规定点一次只提醒一条，请多点几次。</Text>
      ) : (
        <Answer allowed={allowed} />
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
