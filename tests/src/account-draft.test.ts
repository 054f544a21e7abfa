import { emptyAccount, readAccount } from '../../src/features/warning/account-draft';

test('an account and an amount are enough; what is not known stays out', () => {
  const draft = { ...emptyAccount, account: '６２２２ 0200-0000 0007', amount: '1.2万', bank: ' ' };
  expect(readAccount(draft)).toEqual({
    errors: {},
    fields: { account: '6222020000000007', amountFen: 1_200_000 },
  });
});

test('what is known goes with it', () => {
  const draft = { account: '6222020000000007', amount: '500', accountName: '赵某某', bank: '工商银行' };
  expect(readAccount(draft).fields).toMatchObject({ accountName: '赵某某', bank: '工商银行' });
});

test('each field says what is wrong with it, and nothing is sent before it is right', () => {
  const { fields, errors } = readAccount({ ...emptyAccount, account: '123', amount: '很多' });
  expect(fields).toBeNull();
  expect(Object.keys(errors)).toEqual(['account', 'amount']);
});
