import { sign, type Sign } from './sign';

/** Shops, parcels, jobs, prizes, games: what is bought, sold, earned or won. */
export const tradeSigns: readonly Sign[] = [
  sign(
    { id: 'posesAsService', names: ['自称客服', 'Says they are customer service'] },
    /(我|这里|这边|我们)(这里|这边)?是?~14(客服|售后|理赔|快递|物流|淘宝|天猫|京东|拼多多|抖音|快手|支付宝|银联|美团|唯品会|顺丰|圆通|中通|韵达|申通|极兔|邮政|卖家|店主|商家|店铺)/,
    /(客服|理赔|售后)(人员|专员|经理|中心|部)/,
    /\b((this is|i ?a?m|we are|from)~20(customer (service|care)|after ?sale|support|courier|seller|helpdesk)|(customer service|support|courier) here)/,
  ),
  sign(
    { id: 'compensation', names: ['主动退款、理赔', 'Offers a refund or compensation'] },
    /理赔|赔付|赔偿|双倍|三倍|退款|退费|补偿|退一赔|赔您|赔你|退给您|退给你|退还/,
    /\b(refund|compensat|money back)/,
  ),
  sign(
    {
      id: 'goodsTrouble',
      names: ['说您的快递、商品有问题', 'Says your parcel or goods are faulty'],
    },
    /(快递|包裹|快件|物流|货物|商品|奶粉|衣服|产品|订单|面膜|玩具|化妆品|鞋)~16(丢失|丢了|遗失|损坏|破损|弄丢|质量问题|质量|甲醛|超标|不合格|缺陷|召回|异常|失效|下架|卡单|有问题)/,
    /(包裹|邮件|快件|快递|parcel)~10(退回|滞留|门牌|邮编|海关|淋湿|压坏|on hold|custom)/,
    /\b((parcel|package|shipment|product|goods|item)~24(lost|damage|problem|defect|recall|fail|held|stuck|hold|not be deliv|missing))/,
  ),
  sign(
    {
      id: 'membership',
      gravity: 'grave',
      names: ['误开会员、百万保障要扣费', '"Cancel a service or be charged"'],
    },
    /(误|不小心|失误|错误|操作不当|疏忽)~16(会员|代理|vip|分销|批发|保障|扣费|直播|商家|套餐|经销|开通|开启|登记)/,
    /(会员|代理商|vip|百万保障|分销|直播|保险|免费试用|保障服务)~20(取消|关闭|自动扣|扣费|扣款|每月|每年|到期)|(每月|每个月|每年|按月)~8(扣|自动)/,
    /\b((vip|member|dealer|premium|insurance|trial|subscription)\w*~30(mistake|deduct|charge|cancel|month)|by mistake|be (deduct|charg)ed|have charged)/,
  ),
  sign(
    { id: 'taskJobs', names: ['刷单、做任务返钱', 'Paid tasks, click farming'] },
    /刷(单|信誉|销量|好评|钻)|(做|接|领|完成|派)~4(任务|单子|几单)|点赞|(关注)~6(公众号|主播|店铺|抖音|账号)|兼职|日(结|赚|入)|佣金|返(利|佣|现)|动动手指|(任务|派)单|接待员|连单|福利单|垫(付|资)/,
    /(在家|手机|宝妈|学生|空闲|业余)~8(赚钱|兼职|可做|就能做|工作|赚)/,
    /(月入|月薪|日薪)~3(三万|[2-9]万|过万)|柬埔寨|缅北|租(银行卡|收款码|微信号|电话卡)|(追回|挽回)~6(被骗|资金|钱|损失)/,
    /\b((part ?time|online|remote|side) (job|work|income)|work from home|(like|follow|rate|review|subscribe)\b~24(tiktok|youtube|hotel|map|merchant|product)|commission|same day|(prepaid|combo|vip|merchant|big)~3(task|order)|per (task|like|order|follow))/,
  ),
  sign(
    { id: 'prize', names: ['说您中奖了', 'Says you won a prize'] },
    /中奖|(抽|选)(取|选)?(中|为)|幸运(用户|观众|儿|号码|客户|之星)|(一|二|三|特)等奖|获(得)?~8(奖|大礼)|领奖|奖金|大奖/,
    /\b(congrat|you won|winner|lottery|lucky draw|prize|to claim)/,
  ),
  sign(
    { id: 'subsidy', names: ['说有补贴、退税可领', 'Says there is a subsidy for you'] },
    /(领|申领|申请|申报|发放|享受|认领|登记|办理)~10(补贴|补助|退税|津贴|救助金|奖学金|助学金|低保|补偿金|扶持金)|(补贴|补助|退税|津贴|助学金|救助金|劳动补贴|工资补贴)~12(领|申|登记|认证|扫码|发放)/,
    /(补贴|退税|补助)~6(下来|待领|未领)/,
    /\b(subsid|tax (refund|rebate)|allowance|relief fund|cash payout)/,
  ),
  sign(
    {
      id: 'gameGoods',
      names: ['游戏账号、装备私下交易', 'Trading game accounts privately'],
    },
    /(游戏|皮肤|装备|点券|金币|代练|道具|段位|王者|原神|吃鸡|和平精英|英雄联盟|英雄|游戏号|吃鸡号|防沉迷)~18(买|卖|出|收|交易|充值|送|领|解除|租|号|低价|提现)/,
    /(买|卖|出|收|租|回收|高价收)(您的|你的)?~4(游戏|账号|皮肤|装备|号)/,
    /防沉迷|健康系统|代打|代练|(妈妈|爸爸|家长|奶奶|爸妈)的?(手机|微信)~8(扫|点|解|验证|拿来)/,
    /\b((skin|diamond|game|genshin|honor of kings|mobile legends|roblox|pubg|steam)s?\b~24(free|buy|sell|account|cheap|price|limit)|(buy|sell)\w*~12(skin|diamond)|anti ?addict)/,
  ),
  sign(
    { id: 'insidePrice', names: ['低价、内部价、先付款', 'Too cheap, pay first'] },
    /内部价|内购|海关(罚没|扣押|查扣)|罚没|走私(车|货)|抵债|低(于|至)~6折|厂家直销|骨折价|代抢|(先|付)~3(定金|订金|全款)|(不走|脱离|绕开|私下)~4(平台|闲鱼|交易)/,
    /[加留](微|绿泡泡|v)|不(走|支持)~2(平台|担保)|(抽成|手续费|扣点)~2高|先打(一半|全款|定金)|(疗程|断根|根治|祖传)|包过|保真/,
    /\b(customs (seized|auction)|(dont|not|outside|off)~16platform|half price|lower than|secret recipe|full payment|deposit (first|now|by))/,
  ),
  sign(
    { id: 'army', names: ['自称部队、消防来采购', 'Says the army or fire brigade buys'] },
    /(部队|消防(救援)?|武警|军区|军营|首长|司务长|营房|教导员|战士|连队|炊事)~24(采购|订购|订|购买|需要|要|买|定|下单|慰问|预订|物资)/,
    /首长|军官证|(部队|武警|消防|看守所|军分区|监狱|学校)~6(后勤|司务|食堂|采购)/,
    /\b((army|fire brigade|fire station|barracks|military|troops|soldiers|prison|canteen)\b~40(order|buy|need|want|purchas|procure|quote)|officer card)/,
  ),
  sign(
    { id: 'buysForThem', gravity: 'grave', names: ['让您代买、垫钱', 'Asks you to buy or pay for them'] },
    /(代购|代买|代订|代为|垫付|垫资|先垫|帮(忙|我们?)?~6(订购|采购|订一?|买|进|联系|垫))~12(批|箱|罐头|床|帐篷|食品|物资|货|款|钱|一下|厂家|供货|供应)/,
    /(垫付|垫资|先垫)/,
    /差价~6(归|算|给)|(厂家|厂里|供应商|供货商|酒庄)~8(付|打|垫|定金)/,
    /\b((buy|order|pay|advance|purchase)\b~20(for (us|me)\b|on (our|my) behalf)|you pay first|settle together|price difference)/,
  ),
];
