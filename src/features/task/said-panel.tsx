import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { clockText } from '@domain/time/shanghai';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';

export interface SaidPanelProps {
  readonly task: TaskView;
  readonly offsetMs: number;
}

/** What the person has said on the warning's page. Nothing while they said nothing. */
export function SaidPanel({ task, offsetMs }: SaidPanelProps): ReactElement | null {
  const { transferSaid, fineAt, familyToldAt } = task;
  if (transferSaid === null && fineAt === null && familyToldAt === null) return null;
  const isRunning = transferSaid?.answered === false;
  return (
    <Card title="本人在预警页上说" tone={isRunning ? 'red' : 'plain'}>
      {transferSaid === null ? null : (
        <Banner tone={isRunning ? 'danger' : 'info'}>{`${clockText(transferSaid.at)} 说：我已经转账`}</Banner>
      )}
      {transferSaid === null || !isRunning ? null : (
        <>
          <Countdown dueAt={transferSaid.dueAt} offsetMs={offsetMs} label="止付上报" />
          <Text className="block">马上问清转到哪个账号、多少钱，记在“转出的钱”里，报止付平台。</Text>
        </>
      )}
      {fineAt === null ? null : (
        <Text className="block">{`${clockText(fineAt)} 说：我没事。骗子也会教人这样说，还请联系核实。`}</Text>
      )}
      {familyToldAt === null ? null : (
        <Text className="block">{`${clockText(familyToldAt)} 请我们告诉了家人`}</Text>
      )}
    </Card>
  );
}
