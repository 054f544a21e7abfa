import type { ScamWords } from '../script';

export const fakeCustomerService: ScamWords = {
  inOneSentence:
    'Somebody plays customer service of a shop, courier or payment app, promises a refund or stops a fee, and takes your money.',
  stages: [
    {
      name: 'Knows your order',
      what: 'He knows what you bought and where you live, so that you believe him.',
      nextSentence:
        'The thing you bought last week is faulty. We pay you three times the price, I do it for you now.',
    },
    {
      name: 'Scares with a fee',
      what: 'Then he says that you switched on a membership or insurance by mistake, and it will cost you every month.',
      nextSentence:
        'If it is not closed today, 800 yuan leaves your card at midnight, and again every month.',
    },
    {
      name: 'Screen sharing',
      what: 'He has you install a meeting app and share the screen: he sees every code and password that you see.',
      nextSentence: 'I will show you. Download this meeting app, tap “share screen”, and I close it for you.',
    },
    {
      name: 'To his account',
      what: '“To check that it is you”, you must move the money on your card to a “clearing account”.',
      nextSentence:
        'This is the official clearing account. Move your balance there, the system returns it in five minutes.',
    },
  ],
  doNow: 'Hang up now and stop sharing the screen',
  never: [
    'Do not share your screen',
    'Do not read out a code',
    'Do not send money to a “clearing account”',
    'Do not use a refund link that he sends',
  ],
};
