import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { staffRoleName } from '@domain/staff/role';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Tag } from '../../components/tag';
import { MemberSheet } from './member-sheet';
import type { Members } from './week';

export interface MembersCardProps {
  readonly members: Members;
  readonly onChanged: () => void;
}

/** Everybody, in service first; a tap opens leave and leaving. */
export function MembersCard({ members, onChanged }: MembersCardProps): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  const shown = members.find(({ id }) => id === opened);
  const inOrder = [...members].sort((a, b) => Number(a.left !== null) - Number(b.left !== null));
  return (
    <Card title={`人员 ${members.filter(({ left }) => left === null).length} 人在岗`}>
      {inOrder.map(({ id, title, role, station, left }) => (
        <View key={id} className="gap-row">
          <View className="grow">
            <Text className="strong">{title}</Text>
            <Text className="soft small">{` ${station}，${staffRoleName[role]}`}</Text>
          </View>
          {left === null ? null : <Tag tone="soft">已停用</Tag>}
          <Press
            tone="link"
            className="roster-link"
            label={`${moveOf(left !== null)}：${title}`}
            onPress={() => setOpened(id)}
          >
            {moveOf(left !== null)}
          </Press>
        </View>
      ))}
      {shown === undefined ? null : (
        <MemberSheet member={shown} onChanged={onChanged} onClose={() => setOpened(null)} />
      )}
    </Card>
  );
}

const moveOf = (left: boolean): string => (left ? '恢复' : '请假、停用');
