import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/states';
import { scrollToTop } from '../../platform/scroll';
import { HungUpButton, HungUpNote, useHungUp } from './hung-up';
import { WarningHistory } from './history';
import { chosenWarning, otherWarnings } from './choose';
import { useWarnings } from './use-warnings';
import { WarningDetails } from './warning-details';

interface WarningScreenProps {
  readonly id: string | undefined;
  /** Stands beside 'I have hung up': the way to help. */
  readonly call: ReactNode;
  /** More ways to act, after the warning. */
  readonly children: ReactNode;
}

/** What a warning opens. Once read it opens without a network too. */
export function WarningScreen({ id, call, children }: WarningScreenProps): ReactElement {
  const { data, reload } = useWarnings();
  const hungUp = useHungUp(() => {
    reload();
    scrollToTop();
  });
  const warnings = data.state === 'ready' ? data.value.warnings : [];
  const warning = chosenWarning(warnings, id);
  const foot = (
    <View className="stack">
      {hungUp.refusal === null ? null : <Banner tone="warn">{hungUp.refusal}</Banner>}
      <View className="side-by-side">
        {call}
        <HungUpButton warning={warning} hungUp={hungUp} />
      </View>
    </View>
  );
  return (
    <Page title="预警" foot={foot}>
      <Loaded data={data} onRetry={reload}>
        {() =>
          warning === undefined ? (
            <Empty>现在没有针对您的预警。</Empty>
          ) : (
            <>
              {data.state === 'ready' && data.stale ? <Offline /> : null}
              <HungUpNote warning={warning} />
              <WarningDetails warning={warning} />
            </>
          )
        }
      </Loaded>
      {children}
      {warning === undefined ? null : <WarningHistory warnings={otherWarnings(warnings, warning)} />}
    </Page>
  );
}

const Offline = (): ReactElement => <Banner tone="warn">现在没有网络，下面的电话照样能打。</Banner>;
