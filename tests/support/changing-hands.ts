import { register, sendSmsCode } from '@domain/resident/contract';
import { changePhone } from '@domain/resident/own-contract';
import { closeTask, logAttempt, revealPerson } from '@domain/task/contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from './district';

/** The number of resident-1, which somebody else gets, and the one that resident-1 takes instead. */
export const number = phoneOf('resident-1');
export const next = '13900000711';

/** What happens around a number that changes hands. */
export function changingHands(district: () => District) {
  const bySms = async (person: PersonKey, phone: string) => {
    await district().ok(person, sendSmsCode, { opId: newOpId(), phone });
    const code = /\d{6}/.exec(district().cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[0] ?? '';
    return { by: 'sms' as const, phone, code };
  };
  /** officer-1 takes the task that is offered, and looks at the number. */
  const accepted = async () => {
    const { id, gen } = await district().takes('officer-1');
    await district().ok('officer-1', revealPerson, { opId: newOpId(), id, gen, reason: 'callNow' });
    return { id, gen };
  };
  return {
    accepted,
    post: (phone = number) => district().post(aWarning({ at: district().now(), phone })),
    takesAnother: async (phone = next) =>
      district().ok('resident-1', changePhone, { opId: newOpId(), phone: await bySms('resident-1', phone) }),
    getsTheNumber: async (person: PersonKey = 'resident-2') => {
      const consents = [{ purpose: 'protect' as const, textVersion: 2 }];
      const mine = { opId: newOpId(), name: '李国强', village: xiaxi as never, consents };
      await district().ok(person, register, { ...mine, phone: await bySms(person, number) });
    },
    /** The same, and closes it with a loss. */
    closed: async () => {
      const held = await accepted();
      const reached = { channel: 'phone', result: 'reached' } as const;
      await district().ok('officer-1', logAttempt, { opId: newOpId(), ...held, ...reached });
      const end = { warningCount: 1, outcome: 'lossConfirmed' } as const;
      await district().ok('officer-1', closeTask, { opId: newOpId(), ...held, ...end });
      return held.id;
    },
  };
}
