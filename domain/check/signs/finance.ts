import { sign, type Sign } from './sign';

/** Loans, credit records and investments. */
export const financeSigns: readonly Sign[] = [
  sign(
    { id: 'easyLoan', names: ['贷款来得太容易', 'A loan that is too easy'] },
    /(无|免|不用|不需|无需|不要)(任何)?(抵押|担保)|秒(到|批|放|下)|(当天|当日|即时|快速|极速|马上|立即|[0-9]+分钟)~4(到账|放款|下款|放贷)|(凭|只需|只要|仅需)~4身份证/,
    /(不看|不查|无视|不上)~3(征信|黑白|资质|负债|大数据)|黑户|纯信用|包下款|低息|无门槛|(贷款|借款|信用)额度|放款|预审(通过)?/,
    /(需要|想要|办理|申请|需不需要|有没有)~6(贷款|借款|信用贷|网贷|资金周转)/,
    /(代办|办理|申请|包办|养)~4(大额|高额|白金)?~3信用卡|(信用卡|额度)~4(提额|套现|代还)/,
    /(花户|白户|黑户|逾期)~4(都|也)?(行|做|可|能|接)|(月息|年化)~4厘|(贷款|借款|额度)~8(批下|过审|待提|未提|已批|已获批)/,
    /\b(no (collateral|payslip|guarant|credit check|document)|(instant|quick|easy|fast|personal|cash) loan|loan~16(approved|limit|minute)|low interest|bad (record|credit)|need (cash|money|loan))/,
  ),
  sign(
    {
      id: 'wrongNumber',
      gravity: 'grave',
      names: ['说卡号填错、被冻结', 'Says you gave a wrong card number'],
    },
    /(卡号|银行卡|账号|账户|信息|资料|姓名)~10(错误|有误|填错|输错|写错|不符|不一致|不匹配|填写错)|(填|输|写)错~6(卡号|账号|信息|银行卡|一位)/,
    /\b((card|account|bank)( number)?~16(wrong|incorrect|mismatch)|(wrong|incorrect|mistyped)~6(card|account|bank))/,
  ),
  sign(
    { id: 'frozen', names: ['钱被冻结、提不出来', 'Money is "frozen"'] },
    /(账户|资金|贷款|额度|余额|放款|提现|款项|钱|款|佣金|本金|积分)~12(冻结|被锁|锁定|无法提现|提不了|不能提|提不出|卡住|风控)|解冻/,
    /\b(froze|freez|unfr|(account|funds?|money)~9(locked|held|stuck))/,
  ),
  sign(
    {
      id: 'closeLoanAccount',
      gravity: 'grave',
      names: ['注销贷款账户、校园贷', '"Close your student loan account"'],
    },
    /(注销|关闭|清空|清零|整改|消除|取消)~14(校园贷|贷款|学生|借呗|花呗|微粒贷|金条|白条|网贷|借贷|额度)/,
    /(校园贷|学生账户|借呗|花呗|微粒贷|京东金条|金条|白条|网贷|借贷)~16(注销|关闭|清空|清零|整改|违规|利率|利息)|(利率|利息)~8(过高|高于|超过|超出|不符|调整)/,
    /\b((close|cancel|delete|clear)\w*~20(student|loan|quota|credit line)|student (loan|account)|huabei|jiebei|jintiao|baitiao)/,
  ),
  sign(
    { id: 'creditThreat', names: ['拿征信吓人', 'Threatens your credit record'] },
    /(影响|产生|修复|消除|洗白|修改|恢复|列入|纳入|污点|清洗|上报|上)~8(征信|信用记录|个人信用|黑名单|失信)/,
    /(征信|信用)~10(影响|污点|修复|消除|不良|受损|洗白|异常|有问题|出现问题|有记录|黑)/,
    /\b(credit~16(harm|stain|damage|bad|black|repair|ruin|drop)|(harm|stain|damage|affect|repair|wash|ruin|bad)~12credit|blacklist)/,
  ),
  sign(
    { id: 'sureProfit', gravity: 'grave', names: ['稳赚不赔、高收益', 'Promises sure, high profit'] },
    /稳赚|包赚|稳赢|保本|保底|零风险|无风险|只赚不赔|不会亏|稳定盈利|(高|翻倍|丰厚|稳定|超高|可观)~2(收益|回报|盈利|利润|利息)/,
    /(日|月|周|每天|每月|一天|年化|收益)~6(收益|利息|分红|回报|盈利|率|达到|高达)~6[0-9]+(个点|%|％|点|倍)?|翻(倍|番|几倍|[0-9]倍)|投[0-9一二三]+~6(赚|返|得)[0-9一二三]+/,
    /回本|翻本|日返|(每天|天天|每日|月月)(分红|返)|胜率|准确率/,
    /\b(guaranteed|cant lose|no risk|risk ?free|doubled?\b|(profit|return|earn|made)\w*~12[0-9]|[0-9]+ (every|per|a) day|daily (profit|return))/,
  ),
  sign(
    { id: 'insider', names: ['内幕消息、老师带单', 'Insider tips, a "teacher" to follow'] },
    /内(幕|部)(的)?(消息|信息|渠道|名额|数据|漏洞|人员|行情|额度|项目)|(带|跟)(着|您|你|大家|我)?~6(单|操作|投资|炒|赚钱|买入|盘|下注|盈利)/,
    /荐股|牛股|涨停|黑马|妖股|(老师|导师|大神|分析师|专家)~8(带|指导|操作|讲课|推荐|直播)|(系统|后台|平台|网站)~6漏洞/,
    /喊单|操盘手|老师~4(推|带|讲)~4(票|股)|(提前|早)知道/,
    /\b(insider?\b~6(news|info|tip)|loophole|signals|(teacher|mentor|professor|analyst)~16(stock|trad|invest|market|lead)|follow~12(trade|order))/,
  ),
  sign(
    { id: 'coins', names: ['虚拟币、外汇、原始股', 'Crypto, forex, "original shares"'] },
    /数字货币|虚拟币|比特币|usdt|泰达币|以太坊|区块链|炒币|挖矿|外汇|期货|原油|现货|贵金属|打新|原始股|民族资产|扶贫款|养老项目|众筹|(投资|理财)(平台|项目|软件|app|网站)/,
    /入金|炒股群|股票群|投资群|善款|大业|解冻~3(资产|基金)|币商|u商/,
    /\b(crypto|bitcoin|usdt|btc|forex|pre ?ipo|quant|trading (app|platform)|invest(ment)? (app|platform|group))/,
  ),
  sign(
    { id: 'cannotWithdraw', gravity: 'grave', names: ['要再交钱才能提现', 'Pay more to withdraw'] },
    /(提现|出金|取款|提款|取出来)~14(失败|不了|不出|交|缴|税|保证金|解冻|冻结|充值|打|先|认证金)/,
    /(盈利|利润|收益|本金)~8(交|缴|补|税)|(拿|提|取)不出来?|无法提现|不能提现/,
    /\b(withdraw~30，?~9(pay|tax|fee|deposit|recharge|unlock|fail|first)|(pay|recharge|deposit|tax)~30(withdraw|take out|unlock))/,
  ),
];
