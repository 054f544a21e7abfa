import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { staffRoleName } from '@domain/staff/role';
import { getLoad } from '@domain/staff/roster-contract';
import { monthOf, monthSpan } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { aria } from '../../components/aria';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { phoneNow } from '../../platform/clock';

const columns = ['谁', '值班小时', '夜班占比', '受理任务'];

/** Hours, nights and tasks of everybody in a month: whether the load is shared fairly. */
export function LoadTable(): ReactElement {
  const [month, setMonth] = useState(() => monthOf(phoneNow()));
  const { data, reload } = useQuery(getLoad, { month });
  return (
    <Card title={`${month} 的值班负荷`}>
      <View className="row">
        <Press tone="link" onPress={() => setMonth(monthOf(monthSpan(month).from - 1))}>
          上个月
        </Press>
        <Press tone="link" onPress={() => setMonth(monthOf(monthSpan(month).to))}>
          下个月
        </Press>
      </View>
      <Loaded data={data} onRetry={reload}>
        {({ members }) => (
          <View {...aria({ role: 'table', label: '值班负荷' })}>
            <View className="load-row" {...aria({ role: 'row' })}>
              {columns.map((name) => (
                <Text key={name} className="soft small" {...aria({ role: 'columnheader' })}>
                  {name}
                </Text>
              ))}
            </View>
            {members.map(({ id, title, role, minutes, nightShare, accepted }) => (
              <View key={id} className="load-row numbers" {...aria({ role: 'row' })}>
                <View {...aria({ role: 'cell' })}>
                  <Text className="strong">{title}</Text>
                  <Text className="soft small">{` ${staffRoleName[role]}`}</Text>
                </View>
                <View {...aria({ role: 'cell' })}>{(minutes / 60).toFixed(1)}</View>
                <View {...aria({ role: 'cell' })}>
                  {nightShare === null ? '—' : `${Math.round(nightShare * 100)}%`}
                </View>
                <View {...aria({ role: 'cell' })}>{accepted}</View>
              </View>
            ))}
          </View>
        )}
      </Loaded>
      <Text className="block soft small">夜班是 22:00 到次日 06:00。整月的班都算，包括还没到的。</Text>
    </Card>
  );
}
