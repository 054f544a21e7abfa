import type { ScamWords } from '../script';

export const fakeAcquaintance: ScamWords = {
  inOneSentence:
    'Somebody uses the photo and name of your boss, teacher, relative or child and needs money from you at once.',
  stages: [
    {
      name: 'A new number',
      what: 'Photo and name are of somebody you know, who has a “new number”; or you are put into a small group with “the boss”.',
      nextSentence: 'This is your boss, my private number. Save it, from now on we talk here.',
    },
    {
      name: 'Friendly talk',
      what: 'He asks about work and family, so that you do not like to doubt him or to call.',
      nextSentence: 'You do good work, I have seen it. I am in a meeting and cannot talk, so write.',
    },
    {
      name: 'Urgent money',
      what: 'He must pay a client, school fees, a hospital, and shows you a picture of a transfer to you.',
      nextSentence:
        'I have sent the money to your card, the bank takes a while. Pay it for me first, they are waiting.',
    },
    {
      name: 'More and more',
      what: 'After one payment comes the next, in a hurry, and you must tell nobody.',
      nextSentence: 'They say that 50,000 is still missing. Find a way, and tell nobody at work.',
    },
  ],
  doNow: 'Send nothing; call the real person and ask',
  never: [
    'Do not send money because of a photo and a name',
    'Do not believe a picture of a transfer',
    'Do not be afraid to ask',
  ],
};
