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

const found = (typed: string) => findTips(tips, typed).tips;

describe('the search in the tips', () => {
  it('finds a word in the title before one in the text', () => {
    expect(found('验证码')).toEqual([refund, screen]);
  });

  it('finds a scam by its name', () => {
    expect(found('物流客服')).toEqual([screen, refund]);
  });

  it('wants every word that was typed, in any order and however they are separated', () => {
    expect(findTips(tips, ' 屏幕，客服 ')).toEqual({ tips: [screen], close: false });
  });

  it('shows what comes closest, and says so, when no tip holds all of it', () => {
    expect(findTips(tips, '屏幕 保证金')).toEqual({ tips: [screen, loan], close: true });
    expect(findTips(tips, '放款保证金')).toEqual({ tips: [loan], close: true });
    expect(findTips(tips, '天气')).toEqual({ tips: [], close: true });
  });

  it('finds a scam, or words of a title, by pinyin initials', () => {
    expect(found('dk')).toEqual([loan]);
    expect(found('WLKF')).toEqual([screen, refund]);
    expect(found('yzm tk')).toEqual([refund]);
    expect(found('x')).toEqual([]);
  });

  it('takes English for English first', () => {
    expect(found('loan')).toEqual([loan]);
  });

  it('finds what is told in English, in capitals too', () => {
    expect(found('SCREEN')).toEqual([screen]);
  });

  it('finds nothing when nothing was typed', () => {
    expect(found(' ， ')).toEqual([]);
  });
});
