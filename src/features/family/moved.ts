/** `ids` with the one at `from` a place further on or back; as they are when there is no such place. */
export function moved(ids: readonly string[], from: number, by: 1 | -1): readonly string[] {
  const [one, other] = [ids[from], ids[from + by]];
  if (one === undefined || other === undefined) return ids;
  return ids.map((id, at) => (at === from ? other : at === from + by ? one : id));
}
