import * as v from 'valibot';
import { Tip } from '@domain/tip/contract';
import brushing from './brushing.json';
import fakeAcquaintance from './fake-acquaintance.json';
import fakeAuthority from './fake-authority.json';
import fakeCredit from './fake-credit.json';
import fakeCustomerService from './fake-customer-service.json';
import fakeInvestment from './fake-investment.json';
import fakeMilitary from './fake-military.json';
import fakeShopping from './fake-shopping.json';
import gameTrade from './game-trade.json';
import hackedSites from './hacked-sites.json';
import loan from './loan.json';
import other from './other.json';
import romance from './romance.json';

/** The tips of a first start: one file per scam type, parsed here once, so that a bad one stops the seed by name. */
export const tips: readonly Tip[] = v.parse(v.array(Tip), [
  ...brushing,
  ...fakeCustomerService,
  ...fakeInvestment,
  ...loan,
  ...fakeCredit,
  ...fakeShopping,
  ...fakeAuthority,
  ...fakeAcquaintance,
  ...gameTrade,
  ...romance,
  ...hackedSites,
  ...fakeMilitary,
  ...other,
]);
