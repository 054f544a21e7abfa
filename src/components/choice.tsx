import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import { Press } from './press';
import './choice.css';

export interface ChoiceProps<K extends string> {
  /** What is being chosen, read aloud before the options. */
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly text: string }[];
  readonly value: K | null;
  readonly onChange: (key: K) => void;
}

/** One of a few: every option is on the screen, none is chosen beforehand. */
export function Choice<K extends string>({ label, options, value, onChange }: ChoiceProps<K>): ReactElement {
  return (
    <View className="choice" {...aria({ role: 'radiogroup', label })}>
      {options.map(({ key, text }) => (
        <Press
          key={key}
          tone="bare"
          className={key === value ? 'choice-option choice-chosen' : 'choice-option'}
          role="radio"
          checked={key === value}
          onPress={() => onChange(key)}
        >
          <View className="choice-dot">{key === value ? <Icon name="check" size={0.9} /> : null}</View>
          <View className="grow">{text}</View>
        </Press>
      ))}
    </View>
  );
}
