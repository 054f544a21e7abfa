/** In a browser `rem` follows the person's font size by itself. */
export function PageMeta(_props: { readonly title: string }): null {
  return null;
}
