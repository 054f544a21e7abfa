import type { ScamWords } from '../script';

export const hackedSites: ScamWords = {
  inOneSentence:
    'Fake sites, harmful links or stolen accounts take your card number, password and codes, and then your money.',
  stages: [
    {
      name: 'A link',
      what: 'A text or mail says that your insurance card stops, your points end, or you have a fine; with a link or QR code.',
      nextSentence:
        'Your health insurance account stops today. Tap the link to confirm it, or nothing will be paid.',
    },
    {
      name: 'Card and ID',
      what: 'The page looks official and asks for your ID, card number, balance and phone number.',
      nextSentence:
        'Please fill in your card number, password and balance to confirm who you are. All is encrypted.',
    },
    {
      name: 'The code',
      what: 'He is paying with your card just now and only needs the code that reaches your phone.',
      nextSentence:
        'A code was sent to your phone. Fill it in within 60 seconds, or you must come to the office in person.',
    },
    {
      name: 'Your phone',
      what: 'A “safety add-on” lets him use your phone from afar and hide its messages.',
      nextSentence:
        'Install the safety add-on and allow everything. A black screen is the update. Do not switch off.',
    },
  ],
  doNow: 'Close the page, go offline, call your bank',
  never: [
    'Do not tap a link in a text',
    'Do not type a card password or code into a page',
    'Do not install an app from somewhere',
  ],
};
