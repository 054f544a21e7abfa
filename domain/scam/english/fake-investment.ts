import type { ScamWords } from '../script';

export const fakeInvestment: ScamWords = {
  inOneSentence:
    'A “teacher” in a share-tip group and a fake trading app show you profits; once the big money is in, it never comes out.',
  stages: [
    {
      name: 'Free lessons',
      what: 'Free share tips, live lessons and “inside news” bring you into a group where everybody earns.',
      nextSentence: 'Just watch for three days, no money needed. See for yourself whether our shares go up.',
    },
    {
      name: 'The fake app',
      what: 'He sends a link to a trading or crypto app that no app store has.',
      nextSentence: 'Ordinary apps cannot buy these shares. Use this link; places close today.',
    },
    {
      name: 'Small profit',
      what: 'You earn a little and can take it out; then he talks you into putting in your savings and loans.',
      nextSentence: 'Your 10,000 is 13,000 already. A pity that it is so little: this chance needs 300,000.',
    },
    {
      name: 'Tax first',
      what: 'The account shows a fortune, but to take it out you must pay tax, a deposit, a fee to “unfreeze”.',
      nextSentence:
        'Your profit is being checked. Pay 20 % tax first, and all of it reaches your card in two hours.',
    },
  ],
  doNow: 'Put in nothing more, call 96110',
  never: [
    'Do not install a trading app from a link',
    'Do not hand cash or gold to anyone who comes',
    'Do not pay tax or a deposit to take money out',
  ],
};
