import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { listSources, type SourceAlert, type SourceView } from '@domain/source/contract';
import { clockText } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { StaleNotice } from '../../components/stale-notice';
import { Empty, Loaded } from '../../components/states';
import { RegisterSheet } from './register-sheet';
import { SourceCard } from './source-card';
import './source.css';

const everyMs = 10_000;

/** Where warnings come from: how often each is right; of machines also whether they are heard, and their keys. */
export function SourcesScreen(): ReactElement {
  const { data, reload } = useQuery(listSources, {}, { everyMs });
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <StaleNotice stale={data.state === 'ready' && data.stale} />
      <Press onPress={() => setRegistering(true)}>登记一个新来源</Press>
      <Loaded data={data} onRetry={reload}>
        {({ sources, alerts }) => (
          <>
            {sources.every(({ builtIn }) => builtIn) ? (
              <Card>
                <Empty>还没有登记来源。登记以后，对方的系统才能自动报送预警。</Empty>
              </Card>
            ) : null}
            <View className="sources">
              {sources.map((source) => (
                <SourceCard key={source.id} source={source} onChanged={reload} />
              ))}
            </View>
            <Alerts alerts={alerts} sources={sources} />
            {registering ? (
              <RegisterSheet
                taken={sources.map(({ id }) => id)}
                onChanged={reload}
                onClose={() => setRegistering(false)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

interface AlertsProps {
  readonly alerts: readonly SourceAlert[];
  readonly sources: readonly SourceView[];
}

function Alerts({ alerts, sources }: AlertsProps): ReactElement | null {
  if (alerts.length === 0) return null;
  const nameOf = (id: string): string => sources.find((source) => source.id === id)?.name ?? id;
  return (
    <Card title="最近的失联记录">
      {alerts.map(({ source, since, endedAt }) => (
        <Text key={`${source}|${since}`} className="block numbers">
          {`${nameOf(source)}：${clockText(since)} 起没有动静，${
            endedAt === null ? '到现在还没有恢复' : `${clockText(endedAt)} 恢复`
          }`}
        </Text>
      ))}
    </Card>
  );
}
