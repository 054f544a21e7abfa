import { whyNotReached } from '@domain/message/dead-letter';

test.each([
  ['LimitExceeded.PhoneNumberDailyLimit', '上限'],
  ['FailedOperation.InsufficientBalanceInSmsPackage', '充值'],
  ['FailedOperation.PhoneNumberInBlacklist', '拒收'],
  ['InvalidParameterValue.IncorrectPhoneNumber', '空号'],
  ['FailedOperation.TemplateUnapprovedOrNotExist', '模板'],
])('the code %s is told in words that say what to do', (error, words) => {
  expect(whyNotReached({ state: 'dead', error })).toContain(words);
});

test('a lost answer is never told as a failure', () => {
  expect(whyNotReached({ state: 'unknown', error: 'noAnswer' })).toContain('不知道发出去没有');
  expect(whyNotReached({ state: 'unknown', error: null })).toContain('不知道发出去没有');
});

test('a code that nobody knows stands behind the words', () => {
  expect(whyNotReached({ state: 'dead', error: '40003' })).toBe('微信和短信都没有送到（代码 40003）');
});
