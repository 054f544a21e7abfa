const yuan = /^(\d{1,9})(?:\.(\d{1,2}))?$/;
const tenThousands = /^(\d{1,5})(?:\.(\d{1,4}))?万$/;

/** The amount that somebody wrote in 元 (`12,500.50`, `3万`), in 分; null when it can't be read. Never through a float. */
export function fenOf(text: string): number | null {
  const plain = text.replace(/[\s,，元]/g, '');
  const many = tenThousands.exec(plain);
  if (many) return Number(`${many[1]}${(many[2] ?? '').padEnd(4, '0')}`) * 100;
  const found = yuan.exec(plain);
  return found ? Number(`${found[1]}${(found[2] ?? '').padEnd(2, '0')}`) : null;
}

/** `12,500.50 元`; whole 元 without the 分. */
export function yuanText(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return rest === 0 ? `${whole} 元` : `${whole}.${String(rest).padStart(2, '0')} 元`;
}
