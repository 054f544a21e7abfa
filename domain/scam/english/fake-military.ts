import type { ScamWords } from '../script';

export const fakeMilitary: ScamWords = {
  inOneSentence:
    'Somebody plays the army, fire brigade, prison or a school, orders from you, and has you pay for other goods for them.',
  stages: [
    {
      name: 'Big order',
      what: '“The army” calls, wants a lot, does not bargain, and sends identity cards and letters.',
      nextSentence:
        'Hello, I buy for the army. I need two hundred boxes, our truck comes tomorrow. Add me first.',
    },
    {
      name: 'False payment',
      what: 'He sends a picture of a transfer and says that an official payment takes a while.',
      nextSentence: 'The office has paid, our bank is slow. Here is the receipt. Get the goods ready.',
    },
    {
      name: 'Buy for us',
      what: 'He also needs tins, beds or tents, names a “factory”, and you shall pay first.',
      nextSentence:
        'We cannot pay the factory ourselves. Order it for us, the difference is yours, we settle tomorrow.',
    },
    {
      name: 'Pay more',
      what: 'The “factory” says that it is too little for a truck, and he pushes too.',
      nextSentence:
        'The commander is waiting. Add 100,000 to fill the truck, we pay you everything tomorrow morning.',
    },
  ],
  doNow: 'Pay nothing; check in person before you send',
  never: [
    'Do not pay for goods on somebody’s behalf',
    'Do not believe a picture of a transfer',
    'Do not trust identity cards and letters alone',
  ],
};
