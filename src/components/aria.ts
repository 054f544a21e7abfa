export interface Aria {
  readonly role?: string;
  readonly label?: string;
  readonly live?: 'polite' | 'assertive';
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** Of a heading: 1 is the page's title. Only the browser knows levels. */
  readonly level?: number;
}

/** What a screen reader hears, in the attributes of the target: WeChat's are `aria-role` and its kin. */
export function aria({
  role,
  label,
  live,
  hidden,
  checked,
  disabled,
}: Aria): Record<string, string | boolean> {
  return {
    ...(role !== undefined && { 'aria-role': role }),
    ...(label !== undefined && { 'aria-label': label }),
    ...(live !== undefined && { 'aria-live': live }),
    ...(hidden !== undefined && { 'aria-hidden': hidden }),
    ...(checked !== undefined && { 'aria-checked': String(checked) }),
    ...(disabled !== undefined && { 'aria-disabled': disabled }),
  };
}
