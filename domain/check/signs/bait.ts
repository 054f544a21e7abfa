import { sign, type Sign } from './sign';

/** What makes people open a link, and what speaks for a text. */
export const baitSigns: readonly Sign[] = [
  sign(
    { id: 'bankBait', names: ['银行、积分、网银要您处理', 'A bank matter that needs you'] },
    /(网银|手机银行|电子银行|网上银行|u盾|密码器|电子密码|口令卡|密保|令牌|动态口令|e令|k宝|k令|信用卡|储蓄卡|银行卡|账户|积分)~16(过期|失效|到期|升级|更新|激活|兑换|认证|异常|冻结|锁定|停用|实名|清零|作废|提额|兑|满)/,
    /积分~14(兑|换|现金|礼|抵)|(可|能|即可)兑(换)?~8(现金|元|礼)/,
    /(异地|境外|外地|其他设备|陌生设备)~6(登录|登陆|消费|交易|支出|使用)|(提额|提升额度)/,
    /\b((bank\w*|token|credit card|points|reward|apple id|payee|etc|account)\b~30(expire|updat|upgrad|verif|redeem|unusual|unknown)|(unusual|suspicious|unknown|unauthori.ed) (log|activ|trans|device)|unpaid|overdue)/,
  ),
  sign(
    { id: 'lookBait', names: ['用照片、名单、罚单引您点开', 'Photos or papers as bait'] },
    /(照片|相片|视频|录像|相册|图片|聚会|资料|名单|请帖|喜帖|请柬|成绩|作业|体检|违章|罚单|对账单|账单|证据|外遇|出轨|聊天记录|通知书|处分|回执|信件|文件|电子票|清单|写真|合影|打人|吵架).{0,18}(↗|点击|链接|查看|网址|打开|下载|看看|自己看|点开)/,
    /(照片|相片|视频|录像|相册|图片|资料|名单|请帖|请柬|成绩|违章|证据|账单)[^↗]{0,24}↗/,
    /(语音|贺卡|彩信|同学录|通讯录|录音|纪念册|影集|丑事|好事|是不是你|是你|调薪|裁员|评语|请柬|喜帖)[^↗]{0,24}↗/,
    /\b((photo|video|pic|picture|report|result|invitation|list|evidence|file|document|invoice)s?\b[^↗]{0,30}↗|is this you)/,
  ),
  sign(
    { id: 'accountGiven', names: ['给了一个收钱的账户', 'Gives an account to pay to'] },
    /([工农建中交招邮]行|银行|信用社|邮政|支付宝)~10，?(卡号|账号|账户|户名|[0-9]{8,}|bank)/,
    /(卡号|账号|账户|户名)~6，?([0-9]{8,}|bank|户名|姓名)/,
    /(账号|卡号|账户)~4(换|改|发给|发你)|(原来?|老|之前)的?~4(卡|账号)~4(消磁|不用|挂失|注销|坏|丢|别打)|户名|收款人/,
    /\b((account|acc|iban|card)\b~9，?(no|number|name)?~3，?[0-9]{8}|(new|this|following|my) (bank )?account|beneficiary)/,
  ),
  sign({ id: 'hasLink', gravity: 'honest', names: ['有链接', 'Has a link'] }, /↗/),
  sign(
    { id: 'ownLink', gravity: 'honest', names: ['有官方自己的网址', 'Has a link to a known own domain'] },
    /↘/,
  ),
  sign(
    { id: 'warns', gravity: 'honest', names: ['在提醒防骗', 'Warns against fraud'] },
    /(都是|就是|均为|均属|一律是|肯定是|绝对是|属于|全是)(诈骗|骗子|骗局|骗人|骗)|谨防|防骗|反诈(中心)?(提醒|提示|宣传|温馨)|识骗|拒骗|不轻信|(防范|预防|警惕|当心|小心|远离)~12(诈骗|骗|陷阱)|提高警惕|增强~4防范/,
    /(切勿|请勿|不要|勿|别|切莫|千万别)~10(转账|汇款|轻信|相信|点击|透露|泄露|理会|上当|受骗|刷单|下载|提供|扫描|告知)|不会(要求|索要|让|向|以任何|通过)/,
    /(^|[^是])骗子(?![吗么吧啊呢])|(^|[^是])骗局(?![吗么吧啊呢])|骗术|套路|(公安部?|检察院|最高检|警方|民警|反诈中心|监管总局|监管局|金融监管局)~4(提醒|提示|通报|说过|讲过|公布|列出)/,
    /凡是|别(信|扫|贪|理他|再转|上当)|不可?轻信|(一定|就|都|全|准)(是|有)(骗|假|诈)|是假的|防骗|骗人|(打|拨)(打)?(96110|110)|不等于/,
    /\b((is|are|its|be) (a |all |always )?(scam|fraud)|scammers?\b|anti ?fraud|96110|beware|(be careful|watch out|aware) |(nobody|never|wont|will not|doesnt)~20asks?\b|(dont|do not|never) (transfer|click|lend|trust|believe))/,
  ),
  sign(
    {
      id: 'keepsCode',
      gravity: 'honest',
      names: ['提醒不要说出验证码', 'Tells you to keep the code secret'],
    },
    /(切勿|请勿|勿|不要|别)~6(泄露|告诉|告知|透露|转发|提供|给)~10(他人|别人|任何人|验证码|本人)?|(如非本人|非本人)~4(操作|使用|办理)/,
    /\b((dont|do not|never)~6(share|disclose|reveal|forward|tell|give)~12(code|otp|it\b|password|pin)|(didnt|not) (request|ask)~9ignore)/,
  ),
  sign(
    { id: 'codeNotice', gravity: 'honest', names: ['验证码通知', 'A code notice'] },
    /(验证码|校验码|动态码|动态密码|取件码|提货码|短信码)~6(为|是|，)?[0-9x]{3,8}|[0-9x]{4,8}~10(验证码|校验码|动态码)/,
    /\b((code|otp|pin)\b~9，?[0-9]{4,8}\b|[0-9]{4,8} (is|to log))/,
  ),
  sign(
    { id: 'unsubscribe', gravity: 'honest', names: ['可以退订', 'Can be unsubscribed'] },
    /退订|回(复)?td?(退|$|，)|拒收请?回|回[a-z0-9]退|退回[a-z]/,
    /\b(unsubscribe|opt out|reply (td|stop|r|n|t)\b)/,
  ),
  sign(
    { id: 'visits', gravity: 'honest', names: ['请您到现场、打官方电话', 'Asks you to come or call'] },
    /(请|可)?(到|至|前往|带)~12(窗口|营业厅|网点|门店|柜台|现场|大厅|服务中心|卫生院|学校|物业|村委|居委|社区|前台|售楼)/,
    /\b((at|to|visit|in|bring)\b~20(counter|branch|office|window|reception|desk|clinic|school|hall|shop|store|person)\b)/,
  ),
];
