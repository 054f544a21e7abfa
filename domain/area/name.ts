/**
 * A village as people call it: the statistics bureau lists its committee (`夏溪村委会`, `园丁社区居委会`), nobody says that. A name
 * that is only a committee's (`解放居委会`) stays whole.
 */
export function shortVillageName(name: string): string {
  if (name.endsWith('村委会')) return name.slice(0, -2);
  if (name.endsWith('社区居委会')) return name.slice(0, -3);
  return name;
}
