import * as v from 'valibot';
import { action } from '../contract/action';
import { OpId } from '../contract/fields';
import { ScamType } from '../scam/type';
import { WarningView } from './contract';

/**
 * 'I may be being scammed', 'I have already transferred', said by somebody whom nobody has warned: a warning of their own,
 * as from any source. One more of the episode that runs, if one does.
 */
export const askForHelp = action({
  fn: 'resident',
  name: 'warning.ask',
  input: v.object({
    opId: OpId,
    moneyGone: v.boolean(),
    /** Which scam they take it for; null: they did not say. */
    scamType: v.optional(v.nullable(ScamType), null),
  }),
  output: v.object({ warning: WarningView }),
});
