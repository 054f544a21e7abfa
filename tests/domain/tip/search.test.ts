import { findTips } from '@domain/tip/search';

const screen = {
  scamType: 'fakeCustomerService' as const,
  title: '一开共享，他全看见',
  paragraphs: ['客服让您开屏幕共享，验证码他也看得见。'],
  english: { title: 'Never share your screen', gist: 'He sees every code.' },
};
const refund = {
  scamType: 'fakeCustomerService' as const,
  title: '退款不用验证码',
  paragraphs: ['真的退款原路退回。'],
};
const loan = { scamType: 'loan' as const, title: '放款之前要钱就是骗', paragraphs: ['别交保证金。'] };
const tips = [screen, refund, loan];

describe('the search in the tips', () => {
  it('finds a word in the title before one in the text', () => {
    expect(findTips(tips, '验证码')).toEqual([refund, screen]);
  });

  it('finds a scam by its name', () => {
    expect(findTips(tips, '物流客服')).toEqual([screen, refund]);
  });

  it('wants every word that was typed, in any order and however they are separated', () => {
    expect(findTips(tips, ' 屏幕，客服 ')).toEqual([screen]);
    expect(findTips(tips, '屏幕 保证金')).toEqual([]);
  });

  it('finds what is told in English, in capitals too', () => {
    expect(findTips(tips, 'SCREEN')).toEqual([screen]);
  });

  it('finds nothing when nothing was typed', () => {
    expect(findTips(tips, ' ， ')).toEqual([]);
  });
});
