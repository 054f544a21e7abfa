import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { staffRoleName } from '@domain/staff/role';
import { type GapView, setPost } from '@domain/staff/roster-contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';

export interface PostSheetProps {
  readonly gap: GapView;
  readonly onGivenUp: () => void;
  readonly onClose: () => void;
}

/** Nobody has to stand at this post any more: what that means, before the tap. */
export function PostSheet({ gap, onGivenUp, onClose }: PostSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(setPost);
  const { area, areaName, role } = gap;
  const giveUp = async (): Promise<void> => {
    const outcome = await send({ area, role, open: false });
    if (outcome?.ok) onGivenUp();
  };
  return (
    <Sheet title={`${areaName}不用${staffRoleName[role]}值班？`} onClose={onClose}>
      <Text className="block">
        以后这里没有人值班也不再报空岗，预警会去找上一级或者专班。再给这里排一个班，就又算要值班的岗位。
      </Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="danger" busy={busy} onPress={() => void giveUp()}>
        不用值班，不再报空岗
      </Press>
    </Sheet>
  );
}
