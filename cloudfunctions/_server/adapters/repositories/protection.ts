import { _ } from '../cloud';
import { Collection } from '../collection';
import type { SmsCode, SmsCodes } from '../../usecases/ports/sms-code';
import type { Audit, AuditRow, Limits } from '../../usecases/ports/store';

const audit = new Collection<AuditRow>('audit');
const limits = new Collection<{ readonly _id: string; readonly used: number; readonly expiresAt: number }>(
  'limits',
);
const smsCodes = new Collection<SmsCode>('smsCodes');

export const auditRepository: Audit = {
  add: (row) => audit.add(row),
  byId: (id) => audit.byId(id),
  ofPersons: (persons, limit) =>
    audit.find({ person: _.in([...persons]) }, { orderBy: ['at', 'desc'], limit }),
};

/** More than may go to one number while they hold. */
const mostSent = 20;

/** One counter a key; a lost answer counts as taken, never as free. */
export const limitRepository: Limits = {
  take: async (quota, max) => {
    const { key: _id, endsAt: expiresAt } = quota;
    if ((await limits.add({ _id, used: 1, expiresAt })) === 'added') return max - 1;
    const taken = await limits.change({ _id, used: _.lt(max) }, { used: _.inc(1) });
    return taken === 'changed' ? limitRepository.left(quota, max) : null;
  },
  left: async ({ key }, max) => Math.max(0, max - ((await limits.byId(key))?.used ?? 0)),
};

export const smsCodeRepository: SmsCodes = {
  byId: (id) => smsCodes.byId(id),
  put: (code) => smsCodes.put(code),
  use: ({ _id, hash }, usedBy, max) =>
    smsCodes.change({ _id, hash, usedBy: null, ...(max === null ? {} : { tries: _.lt(max) }) }, { usedBy }),
  sentTo: (person, now) =>
    smsCodes.find({ person, expiresAt: _.gt(now) }, { orderBy: ['expiresAt', 'desc'], limit: mostSent }),
  countTry: (_id, max) => smsCodes.change({ _id, tries: _.lt(max) }, { tries: _.inc(1) }),
};
