import fc from 'fast-check';
import type { Sealed } from '@domain/identity/ids';
import { isClaimable, leased, type Message, type Messages, nextDeliverAt } from '@domain/message/message';
import { settle } from '@domain/message/settle';

const noon = Date.UTC(2026, 4, 28, 4);
const aMessage = (fields: Partial<Message> = {}): Message => ({
  kind: 'offer',
  channel: 'wechat',
  gen: 1,
  openid: 'o' as Sealed,
  phone: 'p' as Sealed,
  state: 'leased',
  tries: 1,
  dueAt: noon,
  leaseUntil: noon + 15_000,
  token: 1,
  lastError: null,
  unlessSeen: false,
  ...fields,
});
const key = '1-offer-a-wechat';
const after = (
  message: Message,
  outcome: 'sent' | 'permanent' | 'temporary' | 'unknown',
  others: Messages = {},
) =>
  settle(
    { key, message, result: outcome === 'sent' ? { outcome } : { outcome, error: '43101' } },
    { now: noon, others },
  );

test('a message that dies over WeChat hands over to SMS in the same write', () => {
  const patch = after(aMessage(), 'permanent');
  expect(patch[key]).toMatchObject({ state: 'dead', lastError: '43101' });
  expect(patch['1-offer-a-sms']).toMatchObject({
    state: 'pending',
    channel: 'sms',
    dueAt: noon,
    openid: null,
    tries: 0,
  });
});

test('an SMS that was planned anyway is brought forward, one that went out is not sent again', () => {
  const sms = (fields: Partial<Message>) => ({ '1-offer-a-sms': aMessage({ channel: 'sms', ...fields }) });
  const planned = sms({ state: 'pending', dueAt: noon + 60_000, token: 2, unlessSeen: true });
  expect(after(aMessage(), 'permanent', planned)['1-offer-a-sms']).toMatchObject({
    state: 'pending',
    dueAt: noon,
    token: 2,
    unlessSeen: true,
  });
  for (const state of ['leased', 'sent', 'unknown', 'dead', 'superseded'] as const)
    expect(Object.keys(after(aMessage(), 'permanent', sms({ state })))).toEqual([key]);
});

test('messages that failed together are tried again at different moments', () => {
  const moments = Array.from({ length: 20 }, (_, at) => {
    const one = `1-offer-${at}-wechat`;
    const result = { outcome: 'temporary', error: '-1' } as const;
    return settle({ key: one, message: aMessage(), result }, { now: noon, others: {} })[one]?.dueAt ?? 0;
  });
  expect(new Set(moments).size).toBeGreaterThan(10);
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(noon + 2_000);
  expect(Math.max(...moments)).toBeLessThanOrEqual(noon + 2_500);
});

test('a lost answer is tried again over WeChat and never over SMS or by voice, which cost money', () => {
  expect(after(aMessage(), 'unknown')[key]?.state).toBe('pending');
  expect(after(aMessage({ channel: 'sms' }), 'unknown')[key]?.state).toBe('unknown');
  expect(after(aMessage({ channel: 'voice' }), 'unknown')[key]?.state).toBe('unknown');
});

test('whatever the provider answers, a message ends: sent, dead, unknown, or due again within a minute', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sent' as const, 'permanent' as const, 'temporary' as const, 'unknown' as const),
      fc.constantFrom('wechat' as const, 'sms' as const, 'voice' as const),
      fc.integer({ min: 1, max: 8 }),
      (outcome, channel, tries) => {
        const settled = after(aMessage({ channel, tries }), outcome)[key];
        if (settled?.state !== 'pending')
          return expect(['sent', 'dead', 'unknown']).toContain(settled?.state);
        expect(settled.dueAt).toBeGreaterThan(noon);
        expect(settled.dueAt).toBeLessThanOrEqual(noon + 60_000);
        return expect(tries).toBeLessThan(6);
      },
    ),
  );
});

test('a lease is taken over only after it has surely run out, also for a clock that is two seconds ahead', () => {
  const message = aMessage();
  expect(isClaimable(message, noon + 16_999)).toBe(false);
  expect(isClaimable(message, noon + 17_000)).toBe(true);
  expect(leased(message, noon + 17_000)).toMatchObject({ token: 2, tries: 2, leaseUntil: noon + 32_000 });
});

test('a task wants work when its earliest message does, and not at all when none does', () => {
  expect(nextDeliverAt({ a: aMessage({ state: 'sent' }), b: aMessage({ state: 'dead' }) })).toBeNull();
  expect(nextDeliverAt({ a: aMessage({ state: 'pending', dueAt: noon + 5 }), b: aMessage() })).toBe(noon + 5);
});
