import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { scriptOf } from '@domain/scam/catalogue';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { open } from '../../platform/navigate';
import { groupsOf, useTips, type TipGroup } from './use-tips';
import './tip-list.css';

/** Every tip, by the kind of scam that it is against. */
export function TipList(): ReactElement {
  const { data, reload } = useTips();
  return (
    <Loaded data={data} onRetry={reload}>
      {({ tips }) =>
        tips.length === 0 ? (
          <Empty>还没有提示，过几天再来看。</Empty>
        ) : (
          <>
            {groupsOf(tips).map((group) => (
              <Group key={group.type} group={group} />
            ))}
          </>
        )
      }
    </Loaded>
  );
}

function Group({ group }: { readonly group: TipGroup }): ReactElement {
  return (
    <Card title={group.name}>
      <View className="soft">{scriptOf(group.type).inOneSentence}</View>
      {group.tips.map(({ id, title }) => (
        <Press key={id} tone="bare" className="tip-row" onPress={() => open('tip', { id })}>
          <View className="grow strong">{title}</View>
          <Icon name="next" />
        </Press>
      ))}
    </Card>
  );
}
