import type { ScamScript, ScamStage } from './script';
import type { ScamType } from './type';
import { brushing } from './scripts/brushing';
import { fakeAcquaintance } from './scripts/fake-acquaintance';
import { fakeAuthority } from './scripts/fake-authority';
import { fakeCredit } from './scripts/fake-credit';
import { fakeCustomerService } from './scripts/fake-customer-service';
import { fakeInvestment } from './scripts/fake-investment';
import { fakeMilitary } from './scripts/fake-military';
import { fakeShopping } from './scripts/fake-shopping';
import { gameTrade } from './scripts/game-trade';
import { hackedSites } from './scripts/hacked-sites';
import { loan } from './scripts/loan';
import { other } from './scripts/other';
import { romance } from './scripts/romance';

/** How each scam runs, in our own words, from what police and prosecutors have made public about it. */
export const catalogue: Readonly<Record<ScamType, ScamScript>> = {
  brushing,
  fakeCustomerService,
  fakeInvestment,
  loan,
  fakeCredit,
  fakeShopping,
  fakeAuthority,
  fakeAcquaintance,
  gameTrade,
  romance,
  hackedSites,
  fakeMilitary,
  other,
};

export const scriptOf = (type: ScamType): ScamScript => catalogue[type];

/**
 * The stage that a warning speaks of: the first when it names none, the last known one when it names a later one (a
 * source may count finer than we do; the scam has then gone at least that far).
 */
export const stageIn = ({ stages }: Pick<ScamScript, 'stages'>, stage = 0): ScamStage => {
  const index = Math.min(Math.max(Math.trunc(stage), 0), stages.length - 1);
  const found = stages[index];
  if (!found) throw new Error('a script without stages');
  return found;
};

export const stageOf = (type: ScamType, stage?: number): ScamStage => stageIn(catalogue[type], stage);
