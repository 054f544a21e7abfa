/** WeChat draws the title and the way back itself. */
export function PageHeader(_props: { readonly title: string; readonly home: boolean }): null {
  return null;
}
