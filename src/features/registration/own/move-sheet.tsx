import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { VillageView } from '@domain/area/contract';
import { shortVillageName } from '@domain/area/name';
import { changeOwnData, type OwnData } from '@domain/resident/own-contract';
import { useIntent } from '../../../api/use-intent';
import { say } from '../../../platform/language';
import { Banner } from '../../../components/banner';
import { Sheet } from '../../../components/sheet';
import { VillageChoice } from '../village-choice';

export interface Move {
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly to: (village: VillageView) => Promise<boolean>;
}

/** Tells the new address. */
export function useMove(onChanged: (own: OwnData) => void): Move {
  const { busy, refusal, send } = useIntent(changeOwnData);
  return {
    busy,
    trouble: refusal?.message ?? null,
    to: async ({ code }) => {
      const outcome = await send({ village: code });
      if (outcome?.ok !== true) return false;
      onChanged(outcome.value.data);
      return true;
    },
  };
}

interface MoveSheetProps {
  readonly move: Move;
  readonly own: OwnData;
  readonly onClose: (said: string | null) => void;
}

/** Where they live now. Whoever is being dissuaded keeps their officer. */
export function MoveSheet({ move, own, onClose }: MoveSheetProps): ReactElement {
  const [village, setVillage] = useState<VillageView | null>(null);
  const save = async (chosen: VillageView): Promise<void> => {
    if (await move.to(chosen))
      onClose(
        say(
          `住址改好了：${shortVillageName(chosen.name)}`,
          `Your address is changed: ${shortVillageName(chosen.name)}`,
        ),
      );
  };
  return (
    <Sheet title={say('您搬到哪里了？', 'Where do you live now?')} onClose={() => onClose(null)}>
      {own.openTask ? (
        <Text className="block soft">
          {say(
            '您有一条预警正在处理，改住址不影响。',
            'A warning of yours is being dealt with: that goes on.',
          )}
        </Text>
      ) : null}
      {move.trouble === null ? null : <Banner tone="danger">{move.trouble}</Banner>}
      <VillageChoice
        value={village}
        onChange={setVillage}
        busy={move.busy}
        done={say('改成这里', 'Change to this')}
        onDone={(chosen) => void save(chosen)}
      />
    </Sheet>
  );
}
