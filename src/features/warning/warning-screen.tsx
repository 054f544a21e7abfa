import { useCallback, type ReactElement, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { WarningView } from '@domain/warning/contract';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/states';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { useOnline } from '../../platform/online';
import { scrollToTop } from '../../platform/scroll';
import { HungUpButton, SaidNote, useHungUp } from './hung-up';
import { WarningHistory } from './history';
import { chosenWarning, otherWarnings } from './choose';
import { MyOfficer } from './my-officer';
import { TellFamily } from './tell-family';
import { TransferPanel } from './transfer-panel';
import { useTransferred } from './use-transferred';
import { useWarnings } from './use-warnings';
import { WarningDetails } from './warning-details';
import { WhatHappened } from './what-happened';

interface WarningScreenProps {
  readonly id: string | undefined;
  /** Stands beside 'I have hung up': the way to help. */
  readonly call: ReactNode;
  /** In its place once money is gone. */
  readonly callPolice: ReactNode;
  /** When the danger is past: may WeChat send the next warning too? */
  readonly messages: ReactNode;
  /** More ways to act, after the warning. */
  readonly children: ReactNode;
}

/** What a warning opens. Once read it opens without a network too. */
export function WarningScreen(props: WarningScreenProps): ReactElement {
  const { id, call, callPolice, messages, children } = props;
  const { data, reload } = useWarnings();
  const hungUp = useHungUp(() => {
    reload();
    scrollToTop();
  });
  const ready = data.state === 'ready' ? data.value : { warnings: [], guardians: 0 };
  const warning = chosenWarning(ready.warnings, id);
  const foot = (
    <View className="stack">
      {hungUp.refusal === null ? null : <Banner tone="warn">{hungUp.refusal}</Banner>}
      <View className="side-by-side">
        {warning?.open && warning.transferSaid ? callPolice : call}
        <HungUpButton warning={warning} hungUp={hungUp} />
      </View>
    </View>
  );
  return (
    <Page title={say('预警', 'Warning')} foot={foot}>
      <Loaded data={data} onRetry={reload}>
        {() =>
          warning === undefined ? (
            <Empty>{say('现在没有针对您的预警。', 'There is no warning for you now.')}</Empty>
          ) : (
            <>
              {data.state === 'ready' ? <Fetched at={data.at} stale={data.stale} /> : null}
              <Warned key={warning.id} warning={warning} guardians={ready.guardians} onChanged={reload} />
            </>
          )
        }
      </Loaded>
      {warning !== undefined && (!warning.open || warning.fineAt !== null) ? messages : null}
      {children}
      {warning === undefined ? null : <WarningHistory warnings={otherWarnings(ready.warnings, warning)} />}
    </Page>
  );
}

interface WarnedProps {
  readonly warning: WarningView;
  readonly guardians: number;
  readonly onChanged: () => void;
}

/** One warning: what to do, who helps, and what the person has to say. */
function Warned({ warning, guardians, onChanged }: WarnedProps): ReactElement {
  const said = useCallback(() => {
    onChanged();
    scrollToTop();
  }, [onChanged]);
  const transferred = useTransferred(warning.id, said);
  const saying = { warning, transferred, onChanged: said };
  return (
    <>
      <TransferPanel {...saying} />
      <SaidNote warning={warning} />
      <WarningDetails warning={warning} />
      {warning.open ? (
        <Card title={say('找人帮您', 'Get help')}>
          <MyOfficer held={warning.held} />
          <TellFamily warning={warning} guardians={guardians} onChanged={onChanged} />
        </Card>
      ) : null}
      <WhatHappened {...saying} />
    </>
  );
}

/** How old the page is, as soon as it may be old. */
function Fetched({ at, stale }: { readonly at: number; readonly stale: boolean }): ReactElement | null {
  const online = useOnline();
  if (online && !stale) return null;
  const time = momentText(at);
  return (
    <Banner tone="warn">
      {say(
        `现在没有网络。下面是 ${time} 收到的，照着做没错。电话照样能打。`,
        `No network now. This came at ${time}; it still holds. You can make calls.`,
      )}
    </Banner>
  );
}
