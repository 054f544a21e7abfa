import { type Proven, verificationOf } from '../../src/features/verify/verification';

const now = Date.UTC(2026, 4, 28, 6, 0, 0);
const since = now - 60_000;
const officer = {
  station: '开发区派出所',
  title: '徐警官',
  badgeTail: '27',
  since,
  // The server's clock, which need not be the phone's.
  provenAt: now + 3_600_000,
  until: now + 3_600_000 + 600_000,
  replies: { alone: '1234', watched: '5678' },
};
const proven: Proven = { officer, heardAt: now };
const answer = (over: { contact?: { since: number } | null; at?: number; stale?: boolean } = {}) => ({
  state: 'ready' as const,
  value: { contact: over.contact === undefined ? { since } : over.contact, askedAt: now },
  at: over.at ?? now,
  stale: over.stale ?? false,
});
const seen = (over: Partial<Parameters<typeof verificationOf>[0]> = {}) =>
  verificationOf({ data: answer(), online: true, proven: null, now, ...over });

describe("the answer to '是不是真民警?'", () => {
  it('vouches for nobody because an officer holds the task: the code decides', () => {
    expect(seen()).toEqual({ state: 'someone' });
  });

  it('names the officer whose code was right, while a fresh answer says that they still hold the task', () => {
    expect(seen({ proven, now: now + 3_000 })).toEqual({ state: 'genuine', officer, at: now });
    const other = answer({ contact: { since: since + 1 } });
    expect(seen({ proven, data: other })).toEqual({ state: 'someone' });
    expect(seen({ proven, data: answer({ contact: null }) }).state).toBe('nobody');
  });

  it('forgets a proof after its time, and one from the future of the phone', () => {
    const later = (ms: number) => seen({ proven, now: now + ms, data: answer({ at: now + ms }) }).state;
    expect(later(600_000 - 1)).toBe('genuine');
    expect(later(600_000)).toBe('someone');
    expect(later(-1)).toBe('someone');
  });

  it('says that nobody is in touch when the server says so', () => {
    expect(seen({ data: answer({ contact: null }) })).toEqual({ state: 'nobody', at: now });
  });

  it('never vouches for anybody from an answer that is over 8 s old', () => {
    expect(seen({ proven, now: now + 8_000 }).state).toBe('genuine');
    expect(seen({ proven, now: now + 8_001 }).state).toBe('unconfirmed');
  });

  it('never vouches for anybody from an answer that lies in the future of the phone', () => {
    expect(seen({ proven, data: answer({ at: now + 60_000 }) }).state).toBe('unconfirmed');
  });

  it('never vouches for anybody without a network, or once a question got no answer', () => {
    expect(seen({ proven, online: false }).state).toBe('unconfirmed');
    expect(seen({ proven, data: answer({ stale: true }) }).state).toBe('unconfirmed');
    const failed = { state: 'failed', error: 'unknown', message: '没有连上网络。' } as const;
    expect(seen({ proven, data: failed }).state).toBe('unconfirmed');
  });

  it('tells somebody who is not registered where to go', () => {
    const failed = { state: 'failed', error: 'notRegistered', message: '还没有注册' } as const;
    expect(seen({ data: failed })).toEqual({ state: 'refused', message: '还没有注册', notRegistered: true });
  });
});
