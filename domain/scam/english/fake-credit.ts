import type { ScamWords } from '../script';

export const fakeCredit: ScamWords = {
  inOneSentence:
    'Somebody says that your loan account breaks a rule and will spoil your credit record, and has you borrow money and send it to him.',
  stages: [
    {
      name: 'You broke a rule',
      what: 'He knows your name and ID number and says that an old student loan or its interest is not allowed.',
      nextSentence:
        'A new rule: if your student loan account is not closed today, your credit record is spoiled for life.',
    },
    {
      name: 'Fake papers',
      what: 'He adds you as a friend and sends stamped papers and a staff card; then you must share the screen.',
      nextSentence:
        'Here is the official paper and my staff number. We open a meeting now, it is recorded, and close the account.',
    },
    {
      name: 'Borrow it all',
      what: 'You must take out all the money that your loan apps offer: only then, he says, is the limit zero.',
      nextSentence:
        'Take out everything in each app. The limit must be zero. It is not your debt, you need not pay it back.',
    },
    {
      name: 'Send it to him',
      what: 'You must send the borrowed money to a private account, “to be checked and paid back for you”.',
      nextSentence:
        'If it stays with you, it counts as fraud. Move it to the supervised account, the system clears your debt.',
    },
  ],
  doNow: 'Hang up! Nobody can change a credit record',
  never: [
    'Do not borrow because a caller says so',
    'Do not send borrowed money to anyone',
    'Do not share your screen',
    'Do not pay to “repair” your credit record',
  ],
};
