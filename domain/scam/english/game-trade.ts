import type { ScamWords } from '../script';

export const gameTrade: ScamWords = {
  inOneSentence:
    'Selling or buying a game account or items, you are sent to a fake trading site and lose both money and account.',
  stages: [
    {
      name: 'Talk in the game',
      what: 'In a game or a video somebody sells items cheaply, pays a lot for your account, or gives things away.',
      nextSentence:
        'I give you 3,000 for this account. Add me, and we use a proper trading site. It is safe.',
    },
    {
      name: 'Fake site',
      what: 'He sends a site or a QR code with service, guarantee and orders. All of it is fake.',
      nextSentence:
        'I have paid on the site. Log in and tap “withdraw”. Look at your balance if you do not believe me.',
    },
    {
      name: 'Frozen',
      what: 'You see the money but cannot take it out: wrong card, frozen account, a deposit is needed.',
      nextSentence:
        'Your details are wrong and the account is frozen. Pay in the same amount, then you get it all back.',
    },
    {
      name: 'Scaring a child',
      what: 'He sees that it is a child and says that the parents will be arrested unless their phone is used to pay.',
      nextSentence:
        'You are under age, that is a crime. Bring your mother’s phone or the police will take your parents.',
    },
  ],
  doNow: 'Stop paying in; use only the game’s own market',
  never: [
    'Do not tap a trading site that he sends',
    'Do not pay to “unfreeze” anything',
    'Do not let children know the payment password',
  ],
};
