import type { ScamWords } from '../script';

export const romance: ScamWords = {
  inOneSentence:
    'Somebody online loves you or calls you family; once you care, it is about investing, betting or an emergency.',
  stages: [
    {
      name: 'Comes to you',
      what: 'In a dating app or a video somebody good-looking and well off finds you and asks after you every day.',
      nextSentence:
        'It is cold today, have you eaten? I am alone far from home. Talking with you makes me feel at ease.',
    },
    {
      name: 'A couple',
      what: 'Soon you are “my wife”, “my husband”, “mother”; but you can never meet.',
      nextSentence:
        'I am moved back this month and come to see you. We settle down and will not be alone any more.',
    },
    {
      name: 'Earn together',
      what: 'He knows a secret way to earn and has you put in a little through his link. It works.',
      nextSentence:
        'My cousin runs the system, these days the numbers are known. Use my account and try, we share the profit.',
    },
    {
      name: 'Emergency',
      what: 'He is held, in hospital, his account is frozen; or your profit needs tax before you get it.',
      nextSentence: 'I have only you. I need 80,000 as a deposit. When it is out I come and we get married.',
    },
  ],
  doNow: 'Never met in person? Send no money',
  never: [
    'Do not send money to somebody you never met',
    'Do not tap an investment link from him',
    'Do not send private pictures or videos',
  ],
};
