import type { ScamWords } from '../script';

export const other: ScamWords = {
  inOneSentence: 'Scams change every day, but all end alike: you must hurry, keep it secret, and pay.',
  stages: [
    {
      name: 'Finds you',
      what: 'A stranger comes to you with good news, bad news, or with what he knows about you.',
      nextSentence: 'Do not hang up. Only I can help you, and if it takes too long it is your own fault.',
    },
    {
      name: 'Makes you trust',
      what: 'He shows cards, papers, pictures, or gives a little first; then you install an app or add a friend.',
      nextSentence: 'Check my staff number, I send you my card. We are an official office.',
    },
    {
      name: 'Makes you hurry',
      what: 'There is a time limit; you must not ask your family and must not hang up.',
      nextSentence: 'Only twenty minutes left, then nobody can help. Do not tell your family yet.',
    },
    {
      name: 'Takes money',
      what: 'A transfer, a code, cash, gold, gift cards; and after each payment there is another one.',
      nextSentence: 'Pay this one first, I do the rest, and you get it all back.',
    },
  ],
  doNow: 'Hang up first and talk to your family',
  never: [
    'Do not send money',
    'Do not read out a code',
    'Do not share your screen',
    'Do not hide it from your family',
  ],
};
