import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { staffMe, type StaffView } from '@domain/staff/contract';
import { staffRoleName } from '@domain/staff/role';
import { hourMs, shanghai } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { Card, Heading } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { phoneNow } from '../../platform/clock';
import { open, replace } from '../../platform/navigate';
import { StartShift } from './start-shift';

const everyMs = 30_000;

/** Who is on duty here; `children` is drawn for members of staff only. */
export function DutyBoard({ children }: { readonly children: ReactNode }): ReactElement {
  const { data, reload } = useQuery(staffMe, {}, { everyMs, cacheKey: 'staff.me' });
  return (
    <Loaded data={data} onRetry={reload}>
      {({ staff, templateIds, remindersLeft }) =>
        staff === null ? (
          <NotStaff />
        ) : (
          inOrder(staff, [
            <Shift
              key="shift"
              staff={staff}
              templateIds={templateIds}
              remindersLeft={remindersLeft}
              onToppedUp={reload}
            />,
            <Fragment key="tasks">{children}</Fragment>,
          ])
        )
      }
    </Loaded>
  );
}

/** On duty, the task that waits comes first: it has minutes. */
const inOrder = ({ onDutyUntil }: StaffView, parts: ReactElement[]): ReactElement[] =>
  onDutyUntil === null ? parts : parts.reverse();

interface ShiftProps {
  readonly staff: StaffView;
  readonly templateIds: readonly string[];
  readonly remindersLeft: number | null;
  readonly onToppedUp: () => void;
}

function Shift({ staff, templateIds, remindersLeft, onToppedUp }: ShiftProps): ReactElement {
  const until = staff.onDutyUntil;
  return (
    <Card>
      <View className="row">
        <Heading large>{staff.title}</Heading>
        {until === null ? (
          <Tag tone="soft">现在不在班</Tag>
        ) : (
          <Tag tone="green">{`值班到 ${untilText(until)}`}</Tag>
        )}
      </View>
      <Text className="block soft">
        {`${staff.station} ${staffRoleName[staff.role]}，警号尾号 ${staff.badgeTail}`}
      </Text>
      <StartShift
        templateIds={templateIds}
        onDuty={until !== null}
        left={remindersLeft}
        onToppedUp={onToppedUp}
      />
      <Press tone="link" onPress={() => open('shifts')}>
        我的班次和换班
      </Press>
      <Press tone="link" onPress={() => open('channels')}>
        渠道码（群众扫码注册）
      </Press>
      {staff.role === 'commandDesk' ? (
        <Press tone="plain" onPress={() => open('desk')}>
          打开专班大屏
        </Press>
      ) : null}
    </Card>
  );
}

/** `08:00`; with its date when that is not within half a day, where the hour alone would mislead. */
const untilText = (until: number): string =>
  shanghai(until).format(until - phoneNow() < 12 * hourMs ? 'HH:mm' : 'M月D日 HH:mm');

function NotStaff(): ReactElement {
  return (
    <Card title="您的微信还没有绑定工作身份">
      <Text className="block">请先用专班当面给您的绑定码绑定。</Text>
      <Press onPress={() => replace('bind')}>去绑定</Press>
    </Card>
  );
}
