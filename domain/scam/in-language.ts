import { catalogue, stageIn } from './catalogue';
import { brushing } from './english/brushing';
import { fakeAcquaintance } from './english/fake-acquaintance';
import { fakeAuthority } from './english/fake-authority';
import { fakeCredit } from './english/fake-credit';
import { fakeCustomerService } from './english/fake-customer-service';
import { fakeInvestment } from './english/fake-investment';
import { fakeMilitary } from './english/fake-military';
import { fakeShopping } from './english/fake-shopping';
import { gameTrade } from './english/game-trade';
import { hackedSites } from './english/hacked-sites';
import { loan } from './english/loan';
import { other } from './english/other';
import { romance } from './english/romance';
import type { ScamStage, ScamWords } from './script';
import { scamTypeName, scamTypeNameInEnglish, type ScamType } from './type';

/** What a resident reads it in. */
export type ReadIn = 'zh' | 'en';

const english: Readonly<Record<ScamType, ScamWords>> = {
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

/** How a scam runs, in the reader's language. */
export const scriptIn = (language: ReadIn, type: ScamType): ScamWords =>
  language === 'en' ? english[type] : catalogue[type];

/** The stage that a warning speaks of (see `stageIn`), in the reader's language. */
export const scriptStageIn = (language: ReadIn, type: ScamType, stage?: number): ScamStage =>
  stageIn(scriptIn(language, type), stage);

export const scamTypeNameIn = (language: ReadIn, type: ScamType): string =>
  (language === 'en' ? scamTypeNameInEnglish : scamTypeName)[type];
