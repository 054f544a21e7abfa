import { useState, type ReactElement } from 'react';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { MoneyPanel } from './money/money-panel';
import { AttemptPanel } from './attempt-panel';
import { ContactPanel } from './contact-panel';
import { LeavePanel } from './leave-panel';
import type { LeavingProps } from './leaving';
import { MissedPanel } from './missed-panel';
import { OutcomePanel } from './outcome-panel';
import { PersonPanel } from './person-panel';
import { SaidPanel } from './said-panel';
import { ScriptPanel } from './script-panel';
import { usePerson } from './use-person';

export interface HeldPanelsProps extends LeavingProps {
  readonly offsetMs: number;
  readonly onChanged: () => void;
}

/** Everything that the holder of a task works with, in the order of the work. */
export function HeldPanels({ task, offsetMs, onChanged, ...leaving }: HeldPanelsProps): ReactElement {
  const person = usePerson(task);
  // What came after the page was opened is news until the officer says that it was read.
  const [seenWarnings, setSeenWarnings] = useState(task.warningCount);
  const news = task.warningCount - seenWarnings;
  // The key keeps what is written in it while it moves up.
  const money = <MoneyPanel key="money" task={task} offsetMs={offsetMs} onChanged={onChanged} />;
  const moneyFirst = isMoneyRunning(task);
  return (
    <>
      {news > 0 ? (
        <Card tone="red">
          <Banner tone="danger">{`这个人又来了 ${news} 件新预警，骗子可能还在联系。话术已更新。`}</Banner>
          <Press tone="danger" onPress={() => setSeenWarnings(task.warningCount)}>
            我看到了
          </Press>
        </Card>
      ) : null}
      <SaidPanel task={task} offsetMs={offsetMs} />
      {moneyFirst ? money : null}
      <MissedPanel task={task} person={person} offsetMs={offsetMs} />
      <PersonPanel task={task} person={person} />
      <AttemptPanel task={task} onChanged={onChanged} />
      {moneyFirst ? null : money}
      <ContactPanel id={task.id} gen={task.gen} />
      <ScriptPanel task={task} />
      <OutcomePanel task={task} seenWarnings={seenWarnings} onChanged={onChanged} />
      <LeavePanel task={task} {...leaving} />
    </>
  );
}
