import fc from 'fast-check';
import type { Sealed } from '@domain/identity/ids';
import { fitField } from '@domain/message/format';
import { isClaimable, leased, type Message, nextDeliverAt } from '@domain/message/message';
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
const after = (message: Message, outcome: 'sent' | 'permanent' | 'temporary' | 'unknown') =>
  settle({ key, message, result: outcome === 'sent' ? { outcome } : { outcome, error: '43101' } }, noon);

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

test.each([
  ['thing1', 20],
  ['phrase3', 5],
  ['name1', 10],
  ['character_string2', 32],
])('%s never holds more than %i characters, and is never empty', (field, limit) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (value) => {
      const fitted = [...fitField(field, value)];
      expect(fitted.length).toBeGreaterThan(0);
      expect(fitted.length).toBeLessThanOrEqual(limit);
      expect(fitted.join('')).not.toMatch(/\p{C}/u);
    }),
  );
});
