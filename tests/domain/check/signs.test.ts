import { normalise } from '@domain/check/normalise';
import { takeLinksApart } from '@domain/check/link/take-apart';
import { signs, signsIn } from '@domain/check/signs/signs';

const seen = (pasted: string): string[] =>
  signsIn(normalise(pasted, takeLinksApart(pasted))).map(({ sign }) => sign.id);

/** An example of our own for each sign. */
const shows: ReadonlyArray<readonly [id: string, text: string]> = [
  ['posesAsPolice', '您好，我是某某市公安局的王警官'],
  ['posesAsOffice', '您好，我这里是社保局'],
  ['accusesOfCrime', '您名下的卡涉嫌洗钱'],
  ['identityMisused', '有人冒用您的身份办了卡'],
  ['warrant', '逮捕令已经签发'],
  ['safeAccount', '把钱放进安全账户'],
  ['secrecy', '这件事不能告诉家里人'],
  ['isolation', '请保持通话，找个没人的房间'],
  ['transferCall', '我帮您转接到公安局'],
  ['cutOff', '您的手机两小时后停机'],
  ['asksTransfer', '请马上把钱转到这张卡'],
  ['feeFirst', '先交保证金，就给您放款'],
  ['flowProof', '您的流水不够，要刷流水'],
  ['asksCode', '把收到的验证码告诉我'],
  ['asksSecrets', '请填写银行卡号和密码'],
  ['cashHandOver', '把现金包好，跑腿来取钱'],
  ['screenShare', '打开屏幕共享，我教您操作'],
  ['installsApp', '请下载我们的贷款软件'],
  ['followsLink', '请登录 http://example.com 查看'],
  ['meetsElsewhere', '加一下我的V信'],
  ['urgency', '请马上处理'],
  ['easyLoan', '无抵押贷款，当天放款'],
  ['wrongNumber', '您的银行卡号填错了'],
  ['frozen', '您的佣金被冻结了'],
  ['closeLoanAccount', '帮您注销校园贷账户'],
  ['creditThreat', '不处理会影响征信'],
  ['sureProfit', '跟我投稳赚不赔'],
  ['insider', '老师带单，有内幕消息'],
  ['coins', '买USDT'],
  ['cannotWithdraw', '提现失败，要先充值'],
  ['posesAsService', '我是淘宝客服'],
  ['compensation', '给您三倍赔偿'],
  ['goodsTrouble', '您的快递丢失了'],
  ['membership', '误给您开通了会员，每月扣费'],
  ['taskJobs', '点赞做任务，佣金日结'],
  ['prize', '恭喜您中奖了'],
  ['subsidy', '请领取劳动补贴'],
  ['gameGoods', '高价收您的游戏账号'],
  ['insidePrice', '海关罚没手机，先付定金'],
  ['army', '部队要采购一批蔬菜'],
  ['buysForThem', '请您先垫付，代购一批罐头'],
  ['guessWho', '猜猜我是谁'],
  ['posesAsBoss', '明天上午来我办公室'],
  ['posesAsKin', '我是你孙子'],
  ['borrows', '急用钱，先借我周转一下'],
  ['mishap', '我出了车祸，要住院费'],
  ['excuse', '我不方便接电话'],
  ['giftForOfficials', '给领导送个红包'],
  ['companyTransfer', '让财务马上打款'],
  ['sweetTalk', '亲爱的，我好想你'],
  ['nude', '把裸聊视频发给通讯录'],
  ['gambling', '注册就送彩金，下注就赢'],
  ['victim', '事主随后发现被骗'],
  ['bankBait', '您的电子密码器明天失效'],
  ['lookBait', '聚会的照片，点击查看'],
  ['accountGiven', '工行，卡号见下，户名张某'],
  ['hasLink', 'http://example.com'],
  ['ownLink', 'https://www.icbc.com.cn'],
  ['warns', '谨防诈骗，切勿转账'],
  ['keepsCode', '验证码请勿泄露'],
  ['codeNotice', '验证码 1234'],
  ['unsubscribe', '退订回T'],
  ['visits', '请到社区服务中心办理'],
];

it.each(shows)('the sign %s is seen in: %s', (id, text) => {
  expect(seen(text)).toContain(id);
});

it('leaves no sign without an example', () => {
  expect(signs.map(({ id }) => id).filter((id) => !shows.some(([shown]) => shown === id))).toEqual([]);
});

it('gives every sign an id and words of its own, in both languages', () => {
  for (const key of ['id', 'name', 'english'] as const) {
    expect(new Set(signs.map((sign) => sign[key])).size).toBe(signs.length);
  }
});

it.each([
  '晚上回家吃饭吗',
  '您的快递放在东门驿站了',
  '周六去爬山，记得带水',
  '会议改到下午三点',
  '谢谢老师，孩子今天很开心',
])('shows no sign: %s', (text) => {
  expect(signsIn(normalise(text)).filter(({ sign }) => sign.gravity !== 'honest')).toEqual([]);
});

it('marks the very words, also when they were pulled apart', () => {
  const text = '警官说：转入安 全 账 户，别怕';
  const sign = signsIn(normalise(text)).find(({ sign: { id } }) => id === 'safeAccount');
  expect(sign?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['安 全 账 户']);
});
