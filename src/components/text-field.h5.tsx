import { useId, type ReactElement } from 'react';
import { areaClass, type TextFieldProps } from './text-field-props';
import './text-field.css';

/** A real input with a real label; see text-field.tsx. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, onChange, kind = 'text', hint, error, placeholder, maxLength = 140, fill } = props;
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    ...(maxLength >= 0 && { maxLength }),
    autoComplete: fill ?? 'off',
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-hint ${id}-error`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {props.multiline ? (
        <textarea className={areaClass(props)} rows={3} {...shared} />
      ) : (
        <input
          className={error === undefined ? 'field-input' : 'field-input field-wrong'}
          type={kind === 'tel' ? 'tel' : 'text'}
          inputMode={kind === 'text' ? 'text' : 'numeric'}
          {...shared}
        />
      )}
      {hint === undefined ? null : (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <span className="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
