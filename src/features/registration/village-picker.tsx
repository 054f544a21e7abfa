import { useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { VillageView } from '@domain/area/contract';
import { shortVillageName } from '@domain/area/name';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { findVillages, streetsOf } from './find-villages';
import { placeInEnglish, underVillage } from './place-text';
import './village-picker.css';

// A longer list isn't read, and the weapp would pay for it in setData. A whole street is shown whole.
const mostShown = 30;
const mostOfStreet = 150;

interface VillagePickerProps {
  /** What is asked, when it isn't about the person themselves. */
  readonly label?: string;
  readonly villages: readonly VillageView[];
  readonly onChoose: (village: VillageView) => void;
}

/** Search by name, street or pinyin; whoever doesn't type goes by the street. */
export function VillagePicker({ label, villages, onChoose }: VillagePickerProps): ReactElement {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => findVillages(villages, typed), [villages, typed]);
  const searching = typed.trim() !== '';
  return (
    <View className="stack">
      <TextField
        label={label ?? say('您现在住在哪个村、哪个社区？', 'Which village or neighbourhood do you live in?')}
        value={typed}
        onChange={setTyped}
        placeholder={say('村名或拼音', 'Name or pinyin')}
        hint={say('比如：夏溪，xiaxi，或 xx', 'For example: 夏溪, xiaxi or xx')}
      />
      {searching ? (
        <Matches
          found={found}
          most={streetsOf(villages).includes(typed) ? mostOfStreet : mostShown}
          onChoose={onChoose}
        />
      ) : (
        <Streets villages={villages} onChoose={setTyped} />
      )}
    </View>
  );
}

interface MatchesProps {
  readonly found: readonly VillageView[];
  readonly most: number;
  readonly onChoose: (village: VillageView) => void;
}

function Matches({ found, most, onChoose }: MatchesProps): ReactElement {
  const told =
    found.length === 0
      ? say(
          '没有找到。请换个写法，只写一两个字也行。',
          'Nothing found. Try another way to write it; one or two characters will do.',
        )
      : say(`找到 ${found.length} 个，请点住的那个：`, `${found.length} found. Tap the right one:`);
  return (
    <View className="villages">
      <View {...aria({ live: 'polite' })}>{told}</View>
      {found.slice(0, most).map((village) => (
        <Press key={village.code} tone="bare" className="village" onPress={() => onChoose(village)}>
          <View className="grow">
            <Text className="village-name">{shortVillageName(village.name)}</Text>
            <Text className="soft small">{underVillage(village)}</Text>
          </View>
          <Icon name="next" />
        </Press>
      ))}
      {found.length > most ? (
        <Text className="soft">
          {say('还有更多，请再多写一个字。', 'There are more: please write one more character.')}
        </Text>
      ) : null}
    </View>
  );
}

interface StreetsProps {
  readonly villages: readonly VillageView[];
  readonly onChoose: (street: string) => void;
}

function Streets({ villages, onChoose }: StreetsProps): ReactElement {
  const streets = useMemo(() => streetsOf(villages), [villages]);
  return (
    <View className="villages">
      <View>{say('或者先点街道、镇：', 'Or tap the street or town first:')}</View>
      <View className="streets">
        {streets.map((street) => (
          <Press key={street} tone="plain" className="street" onPress={() => onChoose(street)}>
            {say(street, `${street} ${placeInEnglish(street)}`)}
          </Press>
        ))}
      </View>
    </View>
  );
}
