import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { say } from '../platform/language';
import { Choice } from './choice';
import { TextField } from './text-field';

const shown = 8;

interface Village<K extends string> {
  readonly code: K;
  readonly name: string;
  readonly street: string;
}

export interface VillageSearchProps<K extends string> {
  readonly villages: readonly Village<K>[];
  readonly value: K | null;
  readonly onChange: (code: K) => void;
}

/** One village or neighbourhood, found by its name or its street: for staff, who know what it is called. */
export function VillageSearch<K extends string>({
  villages,
  value,
  onChange,
}: VillageSearchProps<K>): ReactElement {
  const [words, setWords] = useState('');
  const wanted = words.replace(/\s+/g, '');
  const found = villages.filter(({ name, street }) => `${street}${name}`.includes(wanted));
  return (
    <>
      <TextField
        label={say('村、社区或街道的名字', 'Village, neighbourhood or street')}
        value={words}
        onChange={setWords}
        maxLength={20}
        placeholder={say('例如 夏溪', 'For example 夏溪')}
      />
      {wanted === '' ? null : (
        <Choice
          label={say('村或社区', 'Village or neighbourhood')}
          options={found
            .slice(0, shown)
            .map(({ code, name, street }) => ({ key: code, text: `${name}，${street}` }))}
          value={value}
          onChange={onChange}
        />
      )}
      {wanted === '' || found.length <= shown ? null : (
        <Text className="soft small">
          {say(
            `还有 ${found.length - shown} 个，请多写一个字。`,
            `${found.length - shown} more. Please write one more character.`,
          )}
        </Text>
      )}
      {wanted !== '' && found.length === 0 ? (
        <Text className="block">
          {say('没有找到，请换一个字试试。', 'Nothing found. Please try another character.')}
        </Text>
      ) : null}
    </>
  );
}
