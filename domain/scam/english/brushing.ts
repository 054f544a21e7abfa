import type { ScamWords } from '../script';

export const brushing: ScamWords = {
  inOneSentence:
    'Small online tasks pay you a little at first; then you must put in big money, and none of it comes back.',
  stages: [
    {
      name: 'Into a group',
      what: 'A free gift, an easy like-and-follow job, a text or an advert brings you into a “bonus group”.',
      nextSentence:
        'Just like a video and send me the screenshot. The money reaches you today. Try one, it costs nothing.',
    },
    {
      name: 'Small payouts',
      what: 'The first tasks really pay, so you trust them; then you must install an app that nobody knows.',
      nextSentence:
        'The tasks here are too small. Download our order app: you pay first, and earn three times as much.',
    },
    {
      name: 'Pay in first',
      what: 'Now the tasks come in a chain of three or four, paid out only at the end. Others in the group show off their profit.',
      nextSentence:
        'This is a chain of four tasks. If you stop now, you freeze the money of your whole team.',
    },
    {
      name: 'No way out',
      what: 'You made a “mistake”, the account is “frozen”, your “score” is too low: pay once more to get anything.',
      nextSentence:
        'Your mistake froze the account. Pay a repair fee and you get all your money and the bonus back.',
    },
  ],
  doNow: 'Pay nothing more, leave the group, call 96110',
  never: [
    'Do not pay again to get the earlier money back',
    'Do not install an app sent in a group',
    'Do not lend your bank card to anyone',
  ],
};
