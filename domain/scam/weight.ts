import type { ScamType } from './type';

/**
 * How common each type is: the cases of the police's own classes (CCL 2023 FCC shared task). `other` has no count there and
 * weighs as little as the rarest. [default]
 */
export const casesOf: Readonly<Record<ScamType, number>> = {
  brushing: 35_459,
  fakeCustomerService: 13_772,
  fakeInvestment: 11_836,
  loan: 11_105,
  fakeCredit: 8_464,
  fakeShopping: 7_058,
  fakeAuthority: 4_563,
  fakeAcquaintance: 4_407,
  gameTrade: 2_155,
  romance: 1_654,
  hackedSites: 1_197,
  fakeMilitary: 1_092,
  other: 1_092,
};
