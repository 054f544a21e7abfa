export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keyboard: `tel` and `digits` show numbers. */
  readonly kind?: 'text' | 'tel' | 'digits';
  readonly hint?: string;
  /** What is wrong with the value: a sentence. */
  readonly error?: string;
  readonly placeholder?: string;
  /** 140 unless told; −1 for no limit. */
  readonly maxLength?: number;
  readonly multiline?: boolean;
  /** Of a multiline field: room for a whole message, which scrolls inside. */
  readonly tall?: boolean;
  /** What the browser may fill in: `name`, `tel`, `one-time-code`. */
  readonly fill?: string;
}

export const areaClass = ({ tall = false }: TextFieldProps): string =>
  tall ? 'field-input field-area field-tall' : 'field-input field-area';
