import { check } from '@domain/check/check';
import { normalise } from '@domain/check/normalise';
import { takeLinksApart } from '@domain/check/link/take-apart';
import { signs, signsIn } from '@domain/check/signs/signs';

/** Told in our own words, none of them in the corpus. */
const scams: ReadonlyArray<readonly [kind: string, text: string]> = [
  [
    'fakeAuthority',
    'This is Officer Zhou from the Hangzhou police. Your bank card is in a money laundering case. Move all your savings to our safe account and do not tell your family.',
  ],
  [
    'brushing',
    'Simple part time job: like videos on TikTok, 20 yuan per like, paid the same day. For the VIP task you deposit 800 and get back 1,040.',
  ],
  [
    'loan',
    'Your loan of 60,000 is approved, but you typed the wrong card number and the money is frozen. Pay 6,000 deposit to unfreeze it.',
  ],
  [
    'fakeCustomerService',
    'Hello, Taobao customer service here. The kettle you ordered is recalled, we give you a double refund. Please share your screen and read me the code you receive.',
  ],
  [
    'romance',
    'My darling, I miss you every day. When my mission in Yemen ends I come and marry you, but I need 9,000 for the ticket, please help me with it.',
  ],
  [
    'phishing',
    'ICBC: your mobile banking token will expire today. Log in at http://wap.icbc-upup.com to update or your account is suspended.',
  ],
  ['trojan', 'Is this you in the photo?? look here http://pic.zz8.icu/a.apk'],
  [
    'fakeAuthority',
    '你好, this is 公安局 Officer Li, 您的 passport 涉嫌 money laundering, keep it secret, 转账 to 安全账户 now.',
  ],
];

const harmless: readonly string[] = [
  'Your verification code is 604417. It is valid for 3 minutes, do not share it with anyone.',
  'Dear customer, your SF express package is at the locker, pick up code 4471.',
  'Meeting moved to Thursday, please see https://example.com/agenda before you come.',
  'Police reminder: whoever asks you to move money to a safe account is a scammer. Hang up and call 96110.',
  'Hi, rent of this month is due on Friday, same account as usual, thanks.',
  'Can you lend me 50 till Friday? I tell you at lunch why.',
];

it.each(scams)('is like a scam, of the kind %s: %s', (kind, text) => {
  const answer = check(text);
  expect(answer).toMatchObject({ verdict: 'scamLike', kind });
  expect(answer.signs.length).toBeGreaterThan(0);
});

it.each(harmless)('shows no signs of a scam: %s', (text) => {
  expect(check(text).verdict).toBe('noSigns');
});

it('sees capitals, full width and invisible letters as they are meant', () => {
  for (const [, text] of scams.slice(0, 3)) {
    const wide = text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const disguised of [text.toUpperCase(), wide, text.replace(/e/g, 'e\u200b')]) {
      expect(check(disguised).verdict).toBe('scamLike');
    }
  }
});

/** An example of our own for each sign that can be seen in English words. */
const shows: ReadonlyArray<readonly [id: string, text: string]> = [
  ['posesAsPolice', 'Hello, this is Officer Zhou'],
  ['posesAsOffice', 'We are from the embassy'],
  ['accusesOfCrime', 'Your card is involved in a case'],
  ['identityMisused', 'Someone is using your passport'],
  ['warrant', 'The warrant is signed'],
  ['safeAccount', 'Put it into the safe account'],
  ['secrecy', "Don't tell your wife"],
  ['isolation', 'Do not hang up'],
  ['transferCall', 'I put you through to the station'],
  ['cutOff', 'Your SIM will be blocked'],
  ['asksTransfer', 'Send the money now'],
  ['feeFirst', 'Pay the processing fee'],
  ['flowProof', 'Show that you can repay'],
  ['asksCode', 'Read me the six digits'],
  ['asksSecrets', 'Please enter your password'],
  ['cashHandOver', 'Buy five gift cards'],
  ['screenShare', 'Share your screen with me'],
  ['installsApp', 'Download this app'],
  ['followsLink', 'Click http://example.com'],
  ['meetsElsewhere', 'Add me on Telegram'],
  ['urgency', 'You must do it immediately'],
  ['easyLoan', 'A loan, no guarantor'],
  ['wrongNumber', 'You wrote the wrong card'],
  ['frozen', 'Your funds are frozen'],
  ['closeLoanAccount', 'Close your student loan'],
  ['creditThreat', 'It will harm your credit'],
  ['sureProfit', 'Guaranteed profit'],
  ['insider', 'I have insider news'],
  ['coins', 'Buy USDT'],
  ['cannotWithdraw', 'To withdraw, first pay the tax'],
  ['posesAsService', 'This is customer service'],
  ['compensation', 'We give you a refund'],
  ['goodsTrouble', 'Your parcel is lost'],
  ['membership', 'You became a VIP by mistake'],
  ['taskJobs', 'Part-time job for students'],
  ['prize', 'You won'],
  ['subsidy', 'A subsidy for you'],
  ['gameGoods', 'We buy your skins'],
  ['insidePrice', "Don't pay on the platform"],
  ['army', 'The army wants to order beds'],
  ['buysForThem', 'Please buy beef for us'],
  ['guessWho', 'Guess who I am'],
  ['posesAsBoss', 'I am your boss'],
  ['posesAsKin', 'Hi mum'],
  ['borrows', 'Lend me some'],
  ['mishap', 'I had an accident'],
  ['excuse', "I can't talk"],
  ['giftForOfficials', 'A red packet for the director'],
  ['companyTransfer', 'We changed our bank'],
  ['sweetTalk', 'Good night, my darling'],
  ['nude', 'I recorded you'],
  ['gambling', 'Live casino'],
  ['victim', 'She was cheated'],
  ['bankBait', 'Your points expire'],
  ['lookBait', 'Photos of us http://example.com'],
  ['accountGiven', 'This is my new account'],
  ['warns', 'That is a scam'],
  ['keepsCode', 'Never share this code'],
  ['codeNotice', 'Your code is 4471'],
  ['unsubscribe', 'Reply R to opt out'],
  ['visits', 'Come to our branch'],
];

it.each(shows)('the sign %s is seen in: %s', (id, text) => {
  expect(signsIn(normalise(text, takeLinksApart(text))).map(({ sign }) => sign.id)).toContain(id);
});

it('leaves no sign of words without an English example', () => {
  const words = signs.map(({ id }) => id).filter((id) => id !== 'hasLink' && id !== 'ownLink');
  expect(words.filter((id) => !shows.some(([shown]) => shown === id))).toEqual([]);
});

it.each([
  'Shall we eat at home tonight?',
  'The bus is late because of the rain',
  'Thank you teacher, the kids are happy',
  'Bring water and good shoes on Sunday',
])('shows no sign: %s', (text) => {
  expect(signsIn(normalise(text)).filter(({ sign }) => sign.gravity !== 'honest')).toEqual([]);
});
