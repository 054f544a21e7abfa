import type { ScamWords } from '../script';

export const fakeShopping: ScamWords = {
  inOneSentence:
    'Cheap goods, tickets or services draw you away from the real shop; you pay, and the seller is gone.',
  stages: [
    {
      name: 'Very cheap',
      what: 'On second-hand sites, short videos or chats there is something far too cheap.',
      nextSentence:
        'This is an inside price, I may not show it in the shop. Add me as a friend; only two left today.',
    },
    {
      name: 'Off the platform',
      what: 'You must pay by transfer, by QR code, or through a link that looks like the real shop.',
      nextSentence:
        'The shop takes a fee. Scan this code instead and I send it at once; if it is fake I pay ten times.',
    },
    {
      name: 'One more fee',
      what: 'After paying come a deposit, customs, insurance: all “paid back on delivery”.',
      nextSentence:
        'Customs holds your goods. Pay 1,200 and they are free; you get it back with the deposit on delivery.',
    },
    {
      name: 'False refund',
      what: 'To get your money back you must first pay the same again; then he blocks you.',
      nextSentence:
        'The refund must be activated. Pay the same amount once more, then both come back together.',
    },
  ],
  doNow: 'Stop paying; ask inside the real shop’s app',
  never: [
    'Do not pay outside the shop’s own app',
    'Do not tap a payment link that he sends',
    'Do not pay again to get a refund',
  ],
};
