import { sign, type Sign } from './sign';

/** 'You are in trouble with the law': the voice of false policemen. */
export const authoritySigns: readonly Sign[] = [
  sign(
    { id: 'posesAsPolice', names: ['自称公检法的人', 'Says they are police or court'] },
    /(我|这里|这边|我们|我方|本人|您好)(这里|这边)?是?~12(公安|警察|警官|民警|刑侦|刑警|经侦|网警|网安|检察|法院|法官|派出所|支队|专案组)/,
    /(公安局?|检察院|法院|派出所|刑侦|经侦|专案组)~8(警官|警员|民警|检察官|科长|队长|通知您|通知你|找您|找你)/,
    /警号/,
    /(分局|支队|专案组|市局|刑警大队)(的|这边)|(警方|公安)~6(侦办|在办|发来)/,
    /\b((this is|i ?a?m|we are)~20(officer|police|public security|prosecutor|court|captain [a-z]+ of)|(officer|inspector) [a-z]+ (of|from)\b)/,
  ),
  sign(
    {
      id: 'posesAsOffice',
      names: ['自称政府部门的人', 'Says they are a government office'],
    },
    /(我|这里|这边|我们|您好)~10(社保局?|医保局?|通信管理局|通管局|电信局|疾控|海关|税务局|银保监|银监|工信部|人社局|民政局|金融监管)/,
    /(社保|医保|通信管理|出入境|海关)~4(中心|局)~10(工作人员|专员|通知您|通知你)/,
    /\b((this is|i ?a?m|we are|from)~20(embassy|ministry|immigration|customs|tax bureau|regulator)|(embassy|ministry|immigration|customs)~12(here|notice)\b)/,
  ),
  sign(
    { id: 'accusesOfCrime', gravity: 'grave', names: ['说您涉嫌犯罪', 'Says you are in a crime case'] },
    /(您|你|名下|身份|账户)[^您你]{0,36}(涉嫌|涉及|牵涉|牵扯|卷入|参与|关联|用于)~16(洗钱|洗黑钱|黑钱|诈骗|贩毒|毒品|走私|非法|集资|犯罪|违法|案|拐卖|偷渡|骗保|逃税|违规|赃款)/,
    /涉嫌~14(洗钱|诈骗|贩毒|走私|非法集资|骗保|违法|犯罪).{0,30}(您|你|名下)/,
    /(您|你)~12(涉案|是嫌疑人|嫌疑|被立案|被列为|被通缉|被起诉|被控告)/,
    /(主犯|嫌疑人|头目|团伙)~8(交代|指认|咬定|供出|供述)|骗保|套保|赃款|黑钱/,
    /\b((your?|under)\b~50(launder|involved|drugs|illegal|suspect|crimin)|laundering case)/,
  ),
  sign(
    {
      id: 'identityMisused',
      names: ['说您的身份被人冒用', 'Says your identity was misused'],
    },
    /(身份|证件|个人信息|个人资料|名下)~10(被|遭)~8(冒用|盗用|冒名|窃取|泄露|利用)/,
    /(有人|不法分子|他人|嫌疑人)~8(冒用|盗用|用|拿|以)(了)?(您|你)的~6(身份|名义|证件|信息)/,
    /(冒用|盗用)(了)?(您|你)/,
    /\b((identity|passport|name|sim|id)\b~16(misuse|stolen|used (by|for|to)|leaked)|us(ed|ing) your (id|name|pass))/,
  ),
  sign(
    { id: 'warrant', gravity: 'grave', names: ['拿通缉、逮捕、冻结吓人', 'Threatens arrest or freezing'] },
    /(您|你|对方)~24(通缉|逮捕|拘捕|拘留|拘传|批捕|羁押|传唤|收押|坐牢|刑拘)/,
    /(通缉令|逮捕令|逮捕证|拘捕令|拘捕证|冻结令|刑事拘捕|资产冻结|冻结管制|强制执行令|管收令|协查通报|拘票)/,
    /\b(arrest|warrant|deport|detain|jail)/,
  ),
  sign(
    {
      id: 'safeAccount',
      gravity: 'grave',
      names: ['“安全账户”、清查资金', 'A "safe account" for your money'],
    },
    /安全(的)?账(户|号)|(国家|公安|监管|清查|核查|审查|验资|专案|临时|国库|银监)~5账(户|号)/,
    /(资金|财产|资产|存款)~4(清查|核查|审查|比对|公证|清算|验证|监管)/,
    /(国库|监管|专案|清查|备付金|备用|清算|公证|银联)~3(户头|专户|户)|归集/,
    /\b((safe(ty)?|secure|clearing|supervis\w+|regulators?|state|verification) acc|check~20money)/,
  ),
  sign(
    { id: 'secrecy', gravity: 'grave', names: ['不许告诉别人', 'Forbids you to tell anybody'] },
    /(不|别|勿|禁止|严禁|不能|不要|不得|不许|不准|不可)~6(告诉|透露|泄露|告知|声张|跟|和|向|对|让)~6(家|别人|其他人|任何人|外人|他人|旁人|第三|银行|亲友|亲戚|朋友|老公|老婆|子女|孩子|同事)/,
    /(案件|案情|国家|侦查|调查)~4(机密|保密|秘密|密)|保密(协议|案件|义务|令|条例|原则)|(要|必须|需要|严格|请您?)~3保密|泄密/,
    /(谁|爱人|家里|单位|儿女|老公|老婆)~4(都|也)(不能|不许|不准|别|不可)~4(说|讲|知道)|罪加一等|(别|不要|不许)(跟|和|告诉|让)(我|你|您)?(爸|妈|家|老公|老婆|儿|女|别人|任何|银行|大人|外人)/,
    /\b((dont|do not|never|cannot|not) (tell|inform|let)~9(family|wife|husband|parent|papa|mum|mom|dad|company|bank|friend|colleague|roommate|anyone about)|confidential|(keep|is)~16secret|between us)/,
  ),
  sign(
    { id: 'isolation', gravity: 'grave', names: ['让您独处、别挂电话', 'Keeps you alone and on the line'] },
    /(保持|全程)(电话)?(通话|在线|连线|畅通)|(不要|别|不能|请勿|不许|不准)~3(挂断|挂电话|挂机|挂了)/,
    /(一个人|独自|没有人|没人|安静|单独|无人|封闭)~6(地方|房间|酒店|宾馆|旅馆|环境)|(开|去|到|找)(一?个?间?家?)(房间|宾馆|酒店|旅馆)/,
    /(开启?|打开)?飞行模式|呼叫转移|拦截~4电话|(卸载|关闭|删)~4反诈/,
    /(别|不要|不许|千万别)(挂|断)|(一律|都|全)(不|别)(要)?接/,
    /\b((dont|do not|not) hang up|stay on the|(alone|quiet)~12(room|place|hotel)|(room|hotel)~8alone|keep~12(video|camera|call|line) o)/,
  ),
  sign(
    {
      id: 'transferCall',
      names: ['要把电话转给“警察”', 'Puts you through to "the police"'],
    },
    /(转接|转到|帮您转|帮你转|为您转|为你转|接通|连线)~12(公安|警|刑侦|专案|检察|法院|银监|总机|总台|人工|中心|部门|科|客服|专线)/,
    /(做|录|配合)~4(笔录|口供|远程)|(配合|协助)~6(调查|侦查|办案|核实|审查)/,
    /(帮|给)(您|你)(接|转)(到|给|过去)/,
    /\b((put|connect|transfer) (you|your call)|connect~9police|cooperate with|press [0-9])/,
  ),
  sign(
    {
      id: 'cutOff',
      names: ['说要停机、停卡、失效', 'Says a card or line will be cut off'],
    },
    /(手机|号码|电话|宽带|网络|卡|账户|账号|网银|密码器|权限|证件|资格|积分|令牌|u盾|微信|支付宝|etc|证书|终端|客户端|服务|银行|钱包)~16(停机|停用|注销|封停|关停|冻结|失效|过期|暂停|异常|终止|作废|到期|清零|锁定|停办|限制|封禁|受限|被禁)/,
    /\b((account|card|number|sim|line|visa|service|mailbox|token|id|etc|permit)\b~20(suspend|deactiv|block|disabled|cut|close|cancel|locked|stopped|expire))/,
  ),
];
