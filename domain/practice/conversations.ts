import type { ScamType } from '../scam/type';
import type { Conversation } from './conversation';
import { brushing } from './conversations/brushing';
import { fakeAcquaintance } from './conversations/fake-acquaintance';
import { fakeAuthority } from './conversations/fake-authority';
import { fakeCredit } from './conversations/fake-credit';
import { fakeCustomerService } from './conversations/fake-customer-service';
import { fakeInvestment } from './conversations/fake-investment';
import { fakeMilitary } from './conversations/fake-military';
import { fakeShopping } from './conversations/fake-shopping';
import { gameTrade } from './conversations/game-trade';
import { hackedSites } from './conversations/hacked-sites';
import { loan } from './conversations/loan';
import { other } from './conversations/other';
import { romance } from './conversations/romance';

/** One conversation for each scam, in our own words, from how police and prosecutors describe it. */
const conversations: Readonly<Record<ScamType, Conversation>> = {
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

/** The conversation for somebody who has practised it so many times before: each time it begins in another way. */
export function conversationOn(type: ScamType, times = 0): Conversation {
  const conversation = conversations[type];
  const { again } = conversation;
  return { ...conversation, ...again[(times % (again.length + 1)) - 1] };
}
