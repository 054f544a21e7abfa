import type { Conversation } from '@domain/practice/conversation';
import { shownOrder, talkAfter } from '@domain/practice/talk';

const conversation: Conversation = {
  type: 'loan',
  who: ['经理', 'Manager'],
  by: 'call',
  scene: ['在家', 'At home'],
  first: 'offer',
  again: [],
  turns: {
    offer: {
      says: ['要贷款吗？', 'A loan?'],
      answers: [
        { words: ['要', 'Yes'], to: 'text', wise: false },
        { words: ['不要', 'No'], to: 'text', wise: true },
      ],
    },
    text: {
      who: ['短信', 'Text'],
      by: 'sms',
      says: ['先交钱', 'Pay first'],
      answers: [
        { words: ['交', 'I pay'], to: 'lost', wise: false },
        { words: ['不交', 'I do not'], to: 'free', wise: true },
      ],
    },
  },
  endings: {
    free: { kind: 'sawThrough', happened: ['没事', 'Fine'], sign: ['先交钱', 'Pay first'] },
    lost: { kind: 'fellForIt', happened: ['没了', 'Gone'], sign: ['先交钱', 'Pay first'] },
  },
};

describe('a conversation', () => {
  it('begins with the scammer, and waits for an answer', () => {
    const talk = talkAfter(conversation, []);
    expect(talk?.lines).toEqual([{ who: ['经理', 'Manager'], by: 'call', words: ['要贷款吗？', 'A loan?'] }]);
    expect(talk?.turn).toBe(conversation.turns.offer);
    expect(talk?.ending).toBeNull();
  });

  it('goes on in the voice and by the way of the next turn, with the answers between', () => {
    const talk = talkAfter(conversation, [1]);
    expect(talk?.lines.slice(1)).toEqual([
      { who: null, by: 'call', words: ['不要', 'No'], wise: true },
      { who: ['短信', 'Text'], by: 'sms', words: ['先交钱', 'Pay first'] },
    ]);
    expect([talk?.wise, talk?.risky]).toEqual([1, 0]);
  });

  it('ends at an ending, and counts what was answered', () => {
    const talk = talkAfter(conversation, [1, 0]);
    expect(talk?.ending).toBe(conversation.endings.lost);
    expect([talk?.turn, talk?.wise, talk?.risky]).toEqual([null, 1, 1]);
  });

  it.each([[[2]], [[0, 7]], [[0, 0, 0]], [[-1]]])('has no path %j', (path) => {
    expect(talkAfter(conversation, path)).toBeNull();
  });
});

describe('the order of the answers', () => {
  it('holds every answer once and turns with each practice', () => {
    const orders = [0, 1, 2, 3].map((turned) => shownOrder(3, turned));
    expect(orders).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
      [0, 1, 2],
    ]);
  });
});
