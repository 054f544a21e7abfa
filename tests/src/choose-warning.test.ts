import type { WarningView } from '@domain/warning/contract';
import { chosenWarning, otherWarnings } from '../../src/features/warning/choose';

const aWarning = (over: Partial<WarningView>): WarningView => ({
  id: 'w',
  scamType: 'loan',
  stage: 0,
  risk: 'high',
  at: 1_000,
  count: 1,
  open: true,
  seenAt: null,
  held: false,
  asked: false,
  fineAt: null,
  transferSaid: null,
  accounts: 0,
  told: [],
  result: null,
  endedAt: null,
  ...over,
});

describe('the warning that a page shows', () => {
  const old = aWarning({ id: 'old', at: 1_000, open: true });
  const newer = aWarning({ id: 'newer', at: 2_000, open: true });
  const over = aWarning({ id: 'over', at: 3_000, open: false });

  it('is the one that the message named', () => {
    expect(chosenWarning([old, newer, over], 'old')).toBe(old);
  });

  it('is the newest open one when none was named or the named one is gone', () => {
    expect(chosenWarning([old, over, newer], undefined)).toBe(newer);
    expect(chosenWarning([old, over, newer], 'gone')).toBe(newer);
  });

  it('is the newest of all when none is open, and nothing when there is none', () => {
    expect(chosenWarning([aWarning({ id: 'a', at: 1, open: false }), over], undefined)).toBe(over);
    expect(chosenWarning([], 'any')).toBeUndefined();
  });

  it('leaves the others for the history, newest first', () => {
    expect(otherWarnings([old, newer, over], newer)).toEqual([over, old]);
  });
});
