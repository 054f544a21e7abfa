import type { ScamWords } from '../script';

export const fakeAuthority: ScamWords = {
  inOneSentence:
    'Somebody plays police, a court or the insurance office, says that you broke the law, and makes you move your money to a “safe account”.',
  stages: [
    {
      name: 'You are in trouble',
      what: 'First somebody from “telecom”, “social insurance” or a “courier” says that your identity was used for a crime.',
      nextSentence:
        'A card in your name sends scam texts and will be cut off today. I connect you to the police now.',
    },
    {
      name: 'The “police”',
      what: 'A “policeman” in uniform calls by video and sends an arrest warrant with your photo.',
      nextSentence:
        'You are part of a money laundering case. It is a state secret. If you tell anybody, we arrest you at once.',
    },
    {
      name: 'Alone',
      what: 'You must go to a hotel, lock the door, take no other call, and report to him all the time.',
      nextSentence:
        'Find a room with nobody in it and lock the door. Do not answer your family or the local police.',
    },
    {
      name: 'Check the money',
      what: 'You must bring your savings to one card, take out cash, buy gold, or send all to a “safe account”.',
      nextSentence:
        'To prove that you are innocent, move all money to the state’s safe account. You get it back today.',
    },
  ],
  doNow: 'Hang up! The police have no safe account',
  never: [
    'Do not move money to a “safe account”',
    'Do not share your screen',
    'Do not go to a hotel alone or hide it from family',
    'Do not hand cash or gold to anyone who comes',
  ],
};
