import type { Aria } from './aria';

/** The browser's attributes; see aria.ts. */
export function aria({
  role,
  label,
  live,
  hidden,
  checked,
  disabled,
  level,
}: Aria): Record<string, string | boolean | number> {
  return {
    ...(role !== undefined && { role }),
    ...(label !== undefined && { 'aria-label': label }),
    ...(live !== undefined && { 'aria-live': live }),
    ...(hidden !== undefined && { 'aria-hidden': hidden }),
    ...(checked !== undefined && { 'aria-checked': checked }),
    ...(disabled !== undefined && { 'aria-disabled': disabled }),
    ...(level !== undefined && { 'aria-level': level }),
  };
}
