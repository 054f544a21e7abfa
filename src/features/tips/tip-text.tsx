import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { Card, Heading } from '../../components/card';
import { Empty, Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { useTips } from './use-tips';

/** One tip, with the source and the date of its facts. */
export function TipText({ id }: { readonly id: string | undefined }): ReactElement {
  const { data, reload } = useTips();
  return (
    <Loaded data={data} onRetry={reload}>
      {({ tips }) => {
        const tip = tips.find((each) => each.id === id);
        if (tip === undefined) return <Empty>没有找到这条提示，可能已经更新。</Empty>;
        return (
          <Card>
            <View>
              <Tag tone="blue">{scamTypeName[tip.scamType]}</Tag>
            </View>
            <Heading large>{tip.title}</Heading>
            {tip.paragraphs.map((paragraph) => (
              <View key={paragraph} className="big">
                {paragraph}
              </View>
            ))}
            <Text className="soft small">{`根据：${tip.source.title}（${tip.source.on}）`}</Text>
          </Card>
        );
      }}
    </Loaded>
  );
}
