import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortVillageName } from '@domain/area/name';
import { listRelatives, removeRelative, type RelativeView } from '@domain/family/relative-contract';
import { useIntent } from '../../../api/use-intent';
import { useQuery } from '../../../api/use-query';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Press } from '../../../components/press';
import { Sheet } from '../../../components/sheet';
import { Loaded } from '../../../components/states';
import { say } from '../../../platform/language';
import { open } from '../../../platform/navigate';
import { RelativeLooksSheet } from './relative-looks-sheet';
import { RelativeMoveSheet } from './relative-move-sheet';

interface Doing {
  readonly relative: RelativeView;
  readonly what: 'move' | 'remove' | 'looks';
}

/** Relatives whom I registered because they have no app: old people without a smartphone, children under 14. */
export function RelativesCard(): ReactElement {
  const { data, reload } = useQuery(listRelatives, {}, { cacheKey: 'relatives' });
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = (changed: boolean): void => {
    setDoing(null);
    if (changed) reload();
  };
  return (
    <>
      <Card title={say('我的家人：我给办的', 'My family, registered by me')}>
        <Loaded data={data} onRetry={reload}>
          {({ relatives }) => (
            <>
              {relatives.map((relative) => (
                <OneRelative
                  key={relative.id}
                  relative={relative}
                  onAsk={(what) => setDoing({ relative, what })}
                />
              ))}
              {relatives.length > 0 ? null : <Nobody />}
            </>
          )}
        </Loaded>
        <Press tone="plain" onPress={() => open('relative')}>
          {say('给家人办', 'Register a relative')}
        </Press>
      </Card>
      {doing?.what === 'move' ? <RelativeMoveSheet relative={doing.relative} onClose={close} /> : null}
      {doing?.what === 'looks' ? (
        <RelativeLooksSheet relative={doing.relative} onClose={() => close(false)} />
      ) : null}
      {doing?.what === 'remove' ? <RemoveSheet relative={doing.relative} onClose={close} /> : null}
    </>
  );
}

const Nobody = (): ReactElement => (
  <Text>
    {say(
      '家里有不用智能手机的老人，或者不满 14 岁的孩子？您可以替他们办：骗子找他们时，短信和电话提醒他们，也马上告诉您。',
      'Old people without a smartphone, or a child under 14? You can register them: they are warned by SMS and by a call, and you are told at once.',
    )}
  </Text>
);

interface OneRelativeProps {
  readonly relative: RelativeView;
  readonly onAsk: (what: Doing['what']) => void;
}

function OneRelative({ relative, onAsk }: OneRelativeProps): ReactElement {
  const { nameMask, phoneMask, village, kind } = relative;
  const what = kind === 'child' ? say('孩子', 'Child') : say('没有智能手机', 'No smartphone');
  return (
    <View className="stack">
      <View>
        <Text className="block strong">{`${nameMask}  ${phoneMask}`}</Text>
        <Text className="block soft">{`${what}，${shortVillageName(village.name)}`}</Text>
        {kind === 'child' ? <AtFourteen /> : null}
      </View>
      <View className="side-by-side">
        <Press tone="plain" label={`${say('搬家了', 'Moved')}：${nameMask}`} onPress={() => onAsk('move')}>
          {say('搬家了', 'Moved')}
        </Press>
        <Press tone="plain" label={`${say('取消', 'End')}：${nameMask}`} onPress={() => onAsk('remove')}>
          {say('取消', 'End')}
        </Press>
        <Press
          tone="plain"
          label={`${say('谁看过资料', 'Who has looked')}：${nameMask}`}
          onPress={() => onAsk('looks')}
        >
          {say('谁看过资料', 'Who has looked')}
        </Press>
      </View>
    </View>
  );
}

// No date of birth is kept: the guardian knows the day.
const AtFourteen = (): ReactElement => (
  <Text className="block soft small">
    {say(
      '满 14 岁后，请孩子用自己的微信注册。在那以前照样提醒，以后您还是守护人。',
      'From 14 on, please let them register from their own WeChat. Until then nothing changes; afterwards you still guard them.',
    )}
  </Text>
);

interface RemoveSheetProps {
  readonly relative: RelativeView;
  readonly onClose: (changed: boolean) => void;
}

function RemoveSheet({ relative, onClose }: RemoveSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(removeRelative);
  const remove = async (): Promise<void> => {
    const outcome = await send({ id: relative.id });
    if (outcome?.ok === true) onClose(true);
  };
  return (
    <Sheet
      title={say(`取消 ${relative.nameMask} 的防护？`, `End the protection of ${relative.nameMask}?`)}
      onClose={() => onClose(false)}
    >
      <View>
        {say(
          '他的资料马上删除，骗子找他时不再提醒他和您。要用可以重新办。',
          'Their data is deleted at once; neither they nor you are warned any more. You may register them again.',
        )}
      </View>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="danger" busy={busy} onPress={() => void remove()}>
        {say('取消并删除', 'End and delete')}
      </Press>
    </Sheet>
  );
}
