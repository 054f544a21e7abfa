import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { endRotation, type getWeek } from '@domain/staff/roster-contract';
import { addDays } from '@domain/staff/rotation';
import { dayOf } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { phoneNow } from '../../platform/clock';

type Rotation = OutputOf<typeof getWeek>['rotations'][number];

export interface RotationsCardProps {
  readonly rotations: readonly Rotation[];
  readonly onStart: () => void;
  readonly onChanged: () => void;
}

/** The patterns that make this area's shifts by themselves. */
export function RotationsCard({ rotations, onStart, onChanged }: RotationsCardProps): ReactElement {
  const [ending, setEnding] = useState<Rotation | null>(null);
  const ended = (): void => {
    setEnding(null);
    onChanged();
  };
  return (
    <Card title="轮班">
      {rotations.length === 0 ? (
        <Text className="block soft">还没有轮班。设好以后，班会自动往后排。</Text>
      ) : null}
      {rotations.map((rotation) => (
        <View key={rotation.id} className="gap-row">
          <Text className="grow numbers">{rotationText(rotation)}</Text>
          {rotation.until === null ? (
            <Press
              tone="link"
              className="roster-link"
              label={`停掉${rotation.name}`}
              onPress={() => setEnding(rotation)}
            >
              停掉
            </Press>
          ) : null}
        </View>
      ))}
      <Press tone="plain" onPress={onStart}>
        设一个轮班
      </Press>
      {ending === null ? null : (
        <EndSheet rotation={ending} onEnded={ended} onClose={() => setEnding(null)} />
      )}
    </Card>
  );
}

const rotationText = ({ name, from, until, cycleDays }: Rotation): string =>
  `${name}：${from} 起，${cycleDays} 天一轮${until === null ? '' : `，到 ${until} 停`}`;

interface EndSheetProps {
  readonly rotation: Rotation;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

function EndSheet({ rotation, onEnded, onClose }: EndSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(endRotation);
  const until = addDays(dayOf(phoneNow()), 1);
  const end = async (): Promise<void> => {
    const outcome = await send({ id: rotation.id, until });
    if (outcome?.ok) onEnded();
  };
  return (
    <Sheet title={`停掉“${rotation.name}”？`} onClose={onClose}>
      <Text className="block">
        今天的班照常，从明天起由它排出的班全部取消。请先想好以后谁来值班，不然会出现空岗。
      </Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="danger" busy={busy} onPress={() => void end()}>
        从明天起停掉
      </Press>
    </Sheet>
  );
}
