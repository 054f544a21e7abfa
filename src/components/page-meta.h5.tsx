/** In a browser `rem` follows the person's font size by itself. */
export function PageMeta(): null {
  return null;
}
