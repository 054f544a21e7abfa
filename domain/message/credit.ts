import type { StaffId } from '../identity/ids';
import type { TemplateName } from './compose';
import { addresseeOf, type Message, type Messages } from './message';

/** WeChat's answer when somebody has no one-time subscription left, or refuses them. */
const noneLeft = '43101';

/** What a member of staff has left of WeChat's one-time subscriptions, as far as we know: WeChat tells nobody. */
export interface Credit {
  /** `creditId`. */
  readonly _id: string;
  readonly left: number;
  /** The last top-up: asked again it is the same one. */
  readonly lastOp: string;
}

export const creditId = (staff: StaffId | string, template: TemplateName): string => `${staff}|${template}`;

/** To staff: residents and relatives have no ledger. */
const isPush = ({ channel, kind }: Message): boolean =>
  channel === 'wechat' && kind !== 'warning' && kind !== 'guardian' && kind !== 'family';
const isRefused = (message: Message): boolean =>
  isPush(message) && message.state === 'dead' && message.lastError === noneLeft;

/** Whose credits a round of sends has spent, and who has turned out to have none. */
export function creditsAfter(settled: Messages): { readonly spent: string[]; readonly empty: string[] } {
  const idsOf = (fits: (message: Message) => boolean) =>
    Object.entries(settled)
      .filter(([, message]) => fits(message))
      .map(([key]) => creditId(addresseeOf(key), 'task'));
  return { spent: idsOf((message) => isPush(message) && message.state === 'sent'), empty: idsOf(isRefused) };
}
