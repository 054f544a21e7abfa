import { verificationOf } from '../../src/features/verify/verification';

const now = Date.UTC(2026, 4, 28, 6, 0, 0);
const contact = {
  station: '开发区派出所',
  officer: '徐警官',
  badgeTail: '27',
  since: now - 60_000,
  codeWord: '青山白鹭',
};
const answer = (over: { contact?: typeof contact | null; at?: number; stale?: boolean } = {}) => ({
  state: 'ready' as const,
  value: { contact: over.contact === undefined ? contact : over.contact, askedAt: now },
  at: over.at ?? now,
  stale: over.stale ?? false,
});

describe("the answer to '是不是真民警?'", () => {
  it('names the officer while a fresh answer does', () => {
    expect(verificationOf(answer(), true, now + 3_000)).toEqual({ state: 'genuine', contact, at: now });
  });

  it('says that nobody is in touch when the server says so', () => {
    expect(verificationOf(answer({ contact: null }), true, now)).toEqual({ state: 'nobody', at: now });
  });

  it('never vouches for anybody from an answer that is over 8 s old', () => {
    expect(verificationOf(answer(), true, now + 8_000).state).toBe('genuine');
    expect(verificationOf(answer(), true, now + 8_001).state).toBe('unconfirmed');
  });

  it('never vouches for anybody from an answer that lies in the future of the phone', () => {
    expect(verificationOf(answer({ at: now + 60_000 }), true, now).state).toBe('unconfirmed');
  });

  it('never vouches for anybody without a network, or once a question got no answer', () => {
    expect(verificationOf(answer(), false, now).state).toBe('unconfirmed');
    expect(verificationOf(answer({ stale: true }), true, now).state).toBe('unconfirmed');
    expect(
      verificationOf({ state: 'failed', error: 'unknown', message: '没有连上网络。' }, true, now).state,
    ).toBe('unconfirmed');
  });

  it('tells somebody who is not registered where to go', () => {
    const refused = verificationOf(
      { state: 'failed', error: 'notRegistered', message: '还没有注册' },
      true,
      now,
    );
    expect(refused).toEqual({ state: 'refused', message: '还没有注册', notRegistered: true });
  });
});
