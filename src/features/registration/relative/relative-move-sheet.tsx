import { useState, type ReactElement } from 'react';
import type { VillageView } from '@domain/area/contract';
import { moveRelative, type RelativeView } from '@domain/family/relative-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Sheet } from '../../../components/sheet';
import { say } from '../../../platform/language';
import { VillageChoice } from '../village-choice';

interface RelativeMoveSheetProps {
  readonly relative: RelativeView;
  readonly onClose: (changed: boolean) => void;
}

export function RelativeMoveSheet({ relative, onClose }: RelativeMoveSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(moveRelative);
  const [village, setVillage] = useState<VillageView | null>(null);
  const save = async ({ code }: VillageView): Promise<void> => {
    const outcome = await send({ id: relative.id, village: code });
    if (outcome?.ok === true) onClose(true);
  };
  return (
    <Sheet
      title={say(`${relative.nameMask} 搬到哪里了？`, `Where does ${relative.nameMask} live now?`)}
      onClose={() => onClose(false)}
    >
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <VillageChoice
        value={village}
        onChange={setVillage}
        busy={busy}
        label={say('家人现在住在哪个村、哪个社区？', 'Which village or neighbourhood is it?')}
        done={say('改成这里', 'Change to this')}
        onDone={(chosen) => void save(chosen)}
      />
    </Sheet>
  );
}
