import type { ScamWords } from '../script';

export const loan: ScamWords = {
  inOneSentence:
    'A loan without any check, paid at once; but first there is a “wrong card number” or a “frozen account”, and you must pay.',
  stages: [
    {
      name: 'Easy money',
      what: 'A text, call or advert promises a cheap loan at once, and you install an app from a link.',
      nextSentence:
        'Your loan of 200,000 is approved. Tap the link, fill in your ID card, and take the money out.',
    },
    {
      name: 'Wrong number',
      what: 'You see the money but cannot take it out: one digit of your card is “wrong”, so it is “frozen”.',
      nextSentence:
        'One digit is wrong, so the loan is frozen. Pay 30 % to prove who you are, it all comes back together.',
    },
    {
      name: 'Threats',
      what: 'The contract holds, he says: you owe the money even without getting it, and will be sued.',
      nextSentence:
        'The contract started yesterday. If you do not unfreeze it, you still pay it back and go on the blacklist.',
    },
    {
      name: 'Pay and pay again',
      what: 'Each time a new name: deposit, proof of income, membership, insurance. It is always the last one.',
      nextSentence:
        'Only one step left: make one more payment to prove that you can pay back. Ten minutes and you have it all.',
    },
  ],
  doNow: 'A fee before a loan is a scam: stop now',
  never: [
    'Do not pay anything before the loan is paid out',
    'Do not give anyone your card, login or codes',
    'Do not believe that “extra payments” free a loan',
  ],
};
