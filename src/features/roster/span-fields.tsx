import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { spanText } from '@domain/staff/roster-text';
import { TextField } from '../../components/text-field';
import { spanOf, type SpanText } from './span';

export interface SpanFieldsProps {
  readonly value: SpanText;
  readonly onChange: (value: SpanText) => void;
}

/** From when to when, written as people say it; below it what was understood. */
export function SpanFields({ value, onChange }: SpanFieldsProps): ReactElement {
  const span = spanOf(value);
  return (
    <>
      <TextField
        label="日期"
        hint="例如 2026-05-28"
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        maxLength={10}
      />
      <TextField
        label="从几点"
        hint="例如 08:00"
        value={value.start}
        onChange={(start) => onChange({ ...value, start })}
        maxLength={5}
      />
      <TextField
        label="到几点"
        hint="比开始早就是第二天"
        value={value.end}
        onChange={(end) => onChange({ ...value, end })}
        maxLength={5}
      />
      <Text className={span === null ? 'block danger-ink' : 'block soft numbers'}>
        {span === null ? '请把日期和时间填完整。' : spanText(span.from, span.to)}
      </Text>
    </>
  );
}
