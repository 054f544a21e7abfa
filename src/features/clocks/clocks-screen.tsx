import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { type ClockVersion, listClocks } from '@domain/clocks/contract';
import { clockText } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Loaded } from '../../components/states';
import { TableForm } from './table-form';
import './clocks.css';

/** The clock table: how long everybody has, edited as a whole and published as a new version. */
export function ClocksScreen(): ReactElement {
  const { data, reload } = useQuery(listClocks, {});
  const [published, setPublished] = useState<number | null>(null);
  return (
    <Loaded data={data} onRetry={reload}>
      {({ versions }) => {
        const [newest] = versions;
        if (!newest) return null;
        return (
          <View className="stack">
            {published === null ? null : (
              <Banner tone="good">{`第 ${published} 版已发布，一分钟内对新任务生效。`}</Banner>
            )}
            <TableForm
              key={newest.version}
              from={newest}
              onPublished={(version) => {
                setPublished(version);
                reload();
              }}
              onStale={reload}
            />
            <History versions={versions} />
          </View>
        );
      }}
    </Loaded>
  );
}

function History({ versions }: { readonly versions: readonly ClockVersion[] }): ReactElement {
  return (
    <Card title="谁改过">
      {versions.map(({ version, published }) => (
        <Text key={version} className="block numbers">
          {published === null
            ? `第 ${version} 版：系统自带`
            : `第 ${version} 版：${clockText(published.at)} ${published.by}，${published.note}`}
        </Text>
      ))}
    </Card>
  );
}
