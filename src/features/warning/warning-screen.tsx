import type { ReactElement, ReactNode } from 'react';
import { Banner } from '../../components/banner';
import { Empty, Loaded } from '../../components/states';
import { HungUp } from './hung-up';
import { WarningHistory } from './history';
import { chosenWarning, otherWarnings, useWarnings } from './use-warnings';
import { WarningDetails } from './warning-details';

interface WarningScreenProps {
  readonly id: string | undefined;
  /** More ways to act, between the warning and its history. */
  readonly children: ReactNode;
}

/** What a warning opens. Once read it opens without a network too. */
export function WarningScreen({ id, children }: WarningScreenProps): ReactElement {
  const { data, reload } = useWarnings();
  return (
    <Loaded data={data} onRetry={reload}>
      {({ warnings }) => {
        const warning = chosenWarning(warnings, id);
        if (warning === undefined) return <Empty>现在没有针对您的预警。</Empty>;
        return (
          <>
            <WarningDetails warning={warning} />
            {data.state === 'ready' && data.stale ? (
              <Banner tone="warn">现在没有网络，下面的电话照样能打。</Banner>
            ) : null}
            {warning.open ? <HungUp warning={warning} onConfirmed={reload} /> : null}
            {children}
            <WarningHistory warnings={otherWarnings(warnings, warning)} />
          </>
        );
      }}
    </Loaded>
  );
}
