import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AreaCode } from '@domain/contract/fields';
import { type GapView, getGaps } from '@domain/staff/roster-contract';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { PostSheet } from './post-sheet';

const everyMs = 30_000;
const shown = 8;

/** The gaps of the next 72 hours in the whole district, in red, each with a way to its roster. */
export function GapsCard({ onPick }: { readonly onPick: (area: AreaCode) => void }): ReactElement {
  const { data, reload } = useQuery(getGaps, {}, { everyMs });
  const [givingUp, setGivingUp] = useState<GapView | null>(null);
  const givenUp = (): void => {
    setGivingUp(null);
    reload();
  };
  return (
    <Loaded data={data} onRetry={reload}>
      {({ gaps, posts }) =>
        gaps.length === 0 ? (
          <Card title="今后 72 小时没有空岗" tone="green">
            <Text className="block">{`要有人值班的岗位 ${posts} 个，每时每刻都有人。`}</Text>
          </Card>
        ) : (
          <Card title={`今后 72 小时有 ${gaps.length} 处空岗（全区）`} tone="red">
            {gaps.slice(0, shown).map((gap) => (
              <View key={`${gap.area}|${gap.role}|${gap.from}`} className="gap-row">
                <Text className="grow danger-ink">{gap.sentence}</Text>
                <Press
                  tone="link"
                  className="roster-link"
                  label={`去排${gap.areaName}的班`}
                  onPress={() => onPick(gap.area)}
                >
                  去排班
                </Press>
                <Press
                  tone="link"
                  className="roster-link"
                  label={`${gap.areaName}不用值班`}
                  onPress={() => setGivingUp(gap)}
                >
                  不用值班
                </Press>
              </View>
            ))}
            {gaps.length > shown ? (
              <Text className="block soft">{`还有 ${gaps.length - shown} 处，排好上面的会显示。`}</Text>
            ) : null}
            {givingUp === null ? null : (
              <PostSheet gap={givingUp} onGivenUp={givenUp} onClose={() => setGivingUp(null)} />
            )}
          </Card>
        )
      }
    </Loaded>
  );
}
