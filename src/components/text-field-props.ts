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
  readonly maxLength?: number;
  readonly multiline?: boolean;
  /** What the browser may fill in: `name`, `tel`, `one-time-code`. */
  readonly fill?: string;
}
