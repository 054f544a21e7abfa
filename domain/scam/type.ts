import * as v from 'valibot';

/** The police's own top-level classes (CCL 2023 FCC shared task). Order: by number of cases. */
export const scamTypes = [
  'brushing',
  'fakeCustomerService',
  'fakeInvestment',
  'loan',
  'fakeCredit',
  'fakeShopping',
  'fakeAuthority',
  'fakeAcquaintance',
  'gameTrade',
  'romance',
  'hackedSites',
  'fakeMilitary',
  'other',
] as const;

export const ScamType = v.picklist(scamTypes);
export type ScamType = v.InferOutput<typeof ScamType>;

export const scamTypeName: Record<ScamType, string> = {
  brushing: '刷单返利',
  fakeCustomerService: '冒充电商物流客服',
  fakeInvestment: '虚假网络投资理财',
  loan: '贷款、代办信用卡',
  fakeCredit: '虚假征信',
  fakeShopping: '虚假购物、服务',
  fakeAuthority: '冒充公检法及政府机关',
  fakeAcquaintance: '冒充领导、熟人',
  gameTrade: '网络游戏产品虚假交易',
  romance: '网络婚恋、交友',
  hackedSites: '网黑案件',
  fakeMilitary: '冒充军警购物',
  other: '其他',
};

/** The same for those who read English. */
export const scamTypeNameInEnglish: Record<ScamType, string> = {
  brushing: 'Paid online tasks',
  fakeCustomerService: 'Fake customer service',
  fakeInvestment: 'Fake investment',
  loan: 'Loans and credit cards',
  fakeCredit: 'False credit record alarm',
  fakeShopping: 'Fake shops and services',
  fakeAuthority: 'Fake police or officials',
  fakeAcquaintance: 'Fake boss or friend',
  gameTrade: 'Game account trading',
  romance: 'Online love and friendship',
  hackedSites: 'Phishing and hacked accounts',
  fakeMilitary: 'Fake army orders',
  other: 'Other scams',
};
