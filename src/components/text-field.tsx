import type { ReactElement } from 'react';
import { Input, Text, Textarea, View } from '@tarojs/components';
import { aria } from './aria';
import { areaClass, type TextFieldProps } from './text-field-props';
import './text-field.css';

/** A labelled place to write in, with its hint and its error beside it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, onChange, kind = 'text', hint, error, placeholder = '', maxLength = 140 } = props;
  const shared = {
    value,
    placeholder,
    placeholderClass: 'field-placeholder',
    maxlength: maxLength,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...aria({ label: error === undefined ? label : `${label}，${error}` }),
  };
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      {props.multiline ? (
        <Textarea className={areaClass(props)} autoHeight={!props.tall} {...shared} />
      ) : (
        <Input className={inputClass(error)} type={kind === 'text' ? 'text' : 'number'} {...shared} />
      )}
      {hint === undefined ? null : <Text className="field-hint">{hint}</Text>}
      {error === undefined ? null : (
        <View className="field-error" {...aria({ role: 'alert' })}>
          {error}
        </View>
      )}
    </View>
  );
}

const inputClass = (error: string | undefined): string =>
  error === undefined ? 'field-input' : 'field-input field-wrong';
