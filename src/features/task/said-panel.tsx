import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { CalledResult } from '@domain/family/called';
import { scamTypeName } from '@domain/scam/type';
import type { TaskView } from '@domain/task/contract';
import { clockText } from '@domain/time/shanghai';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';

/** Words about calls that fit between other work [default]. */
const mostShown = 4;

export interface SaidPanelProps {
  readonly task: TaskView;
  readonly offsetMs: number;
}

const calledText: Record<CalledResult, string> = {
  safe: '打通了，说没转钱。请再核实。',
  transferred: '打通了，说钱已经转了。',
  busy: '占线，骗子可能还在线上。',
  noAnswer: '没打通。',
};
const calledLine = ({ at, result, isNew }: TaskView['familyCalls'][number]): string =>
  `${clockText(at)} 家人${calledText[result]}${isNew ? '这位家人是预警以后才加的，当心是骗子。' : ''}`;

/** What the person has said in the app, and relatives of their calls. Nothing while they said nothing. */
export function SaidPanel({ task, offsetMs }: SaidPanelProps): ReactElement | null {
  const { askedForHelp, transferSaid, fineAt, familyToldAt, familyCalls } = task;
  const said = [askedForHelp, transferSaid, fineAt, familyToldAt];
  if (said.every((one) => one === null) && familyCalls.length === 0) return null;
  const isRunning = transferSaid?.answered === false;
  return (
    <Card title="本人和家人说" tone={isRunning ? 'red' : 'plain'}>
      {askedForHelp === null ? null : <Banner tone="info">{askedText(askedForHelp)}</Banner>}
      {transferSaid === null ? null : (
        <Banner tone={isRunning ? 'danger' : 'info'}>
          {`${clockText(transferSaid.at)} ${transferSaid.byFamily ? '家人说：他已经转账' : '本人说：我已经转账'}`}
        </Banner>
      )}
      {transferSaid === null || !isRunning ? null : (
        <>
          <Countdown dueAt={transferSaid.dueAt} offsetMs={offsetMs} label="止付上报" />
          <Text className="block">马上问清转到哪个账号、多少钱，记在“转出的钱”里，报止付平台。</Text>
        </>
      )}
      {fineAt === null ? null : (
        <Text className="block">{`${clockText(fineAt)} 本人说：我没事。骗子也会教人这样说，还请联系核实。`}</Text>
      )}
      {familyToldAt === null ? null : (
        <Text className="block">{`${clockText(familyToldAt)} 本人请我们告诉了家人`}</Text>
      )}
      {familyCalls.slice(-mostShown).map((call) => (
        <Text key={`${call.at} ${call.result}`} className="block">
          {calledLine(call)}
        </Text>
      ))}
    </Card>
  );
}

const askedText = ({ at, scamType }: NonNullable<TaskView['askedForHelp']>): string =>
  `${clockText(at)} 本人求助${scamType === null ? '' : `，说像${scamTypeName[scamType]}`}`;
