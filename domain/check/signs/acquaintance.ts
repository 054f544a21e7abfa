import { sign, type Sign } from './sign';

/** Voices that pretend to know or to love; and the trades of the night. */
export const acquaintanceSigns: readonly Sign[] = [
  sign(
    { id: 'guessWho', names: ['让您猜他是谁、换了新号', '"Guess who", a new number'] },
    /猜(猜|一猜|我|下)|听不出|(不记得|不认识|忘了|忘记)我|贵人多忘事|(换|新)(了|个)?~3(号|手机号|微信号|微信)|(这是|存)~6(新)?(号码?|手机号|微信)|(以前|原来|旧|老|之前|那个)的?~5(号|微信|qq)~6(不用|停|丢|作废|被盗|登不上)/,
    /听(得)?出|(号码?|手机号)(换|改)(这|了|成)/,
    /\b(guess who|new number|changed? (my )?(number|phone)|forg[eo]t\w* me|remember me)/,
  ),
  sign(
    {
      id: 'posesAsBoss',
      names: ['自称领导、老板、老师', 'Says they are your boss or teacher'],
    },
    /我(是|系)(你|您|咱)?(们)?(的)?~8(领导|老板|总|书记|主任|局长|校长|院长|经理|班主任|老师|董事长|镇长|区长|县长)/,
    /(明天|上午|下午|明早|现在|一会|来|到)~8我(的)?办公室/,
    /\b(i ?a?m (your |the )?(boss|ceo|director|manager|teacher)|ceo\b|general manager|teacher here|my office)/,
  ),
  sign(
    { id: 'posesAsKin', names: ['自称亲友、同学', 'Says they are family or a friend'] },
    /我(是|系)(你|您)?(的)?~6(儿子|女儿|孙子|外孙|同学|战友|表哥|表弟|表姐|表妹|舅|叔|侄|闺蜜|哥们|老朋友|老同学|亲戚|朋友)/,
    /\b(its me\b|(hi|hey|hello) (mum|mom|dad|papa|grandma|auntie|uncle)|i ?a?m your (son|daughter|cousin|nephew|friend|grand|classmate)|your cousin)/,
  ),
  sign(
    { id: 'borrows', names: ['急着借钱', 'Needs to borrow money at once'] },
    /(借|周转|应急|急用|急需|救急|凑|救命|江湖救急)~12(钱|款|万|千|元|块|资金|周转|急用|一下)|(手头|资金)~4(紧|周转|转不开)/,
    /(钱|款|资金)~4(急用|周转|不够|不凑手)/,
    /\b(lend me|borrow|need~6(money|cash)\b|(pay|give)~12back|emergency)/,
  ),
  sign(
    { id: 'mishap', names: ['说出了事要用钱', 'Says there was an accident'] },
    /住院费|手术费|医药费|(出(了)?|发生)~3(车祸|事故|意外|事了)|(被|遭)~6(抓|拘留|扣押|扣了|绑架|打伤)|撞(了|到|伤)人|(急诊|抢救|住院)/,
    /(把|将)~6(打|撞)(了|伤)|晕倒|急救/,
    /\b(accident|hospital|surgery|police hold|lost my (wallet|passport|bag))/,
  ),
  sign(
    { id: 'excuse', names: ['不方便接电话、自己转不了', 'Cannot call or pay himself'] },
    /不方便(接|打|出面|说话|转|露面|直接|亲自|语音|讲|用)|(在|正在)(开会|陪)|手机~4(坏|掉|摔|进水|丢|没电|被)|(转账|网银|银行卡|微信|我的卡|支付宝)~6(限额|不能用|用不了|挂失|没带|转不了|被冻|受限)|没带~4(卡|钱|手机)/,
    /\b(cant (talk|call|video|speak|pick|answer|show)|in a meeting|(phone|mic|camera)~12(broke|drop|toilet|dead)|abroad|travell?ing|only (email|text))/,
  ),
  sign(
    {
      id: 'giftForOfficials',
      gravity: 'grave',
      names: ['替他给领导送钱', 'Give money to an official for him'],
    },
    /(给|送|打点|招待|接待|表示|请)~8(领导|上级|客户|书记|首长)~14(红包|钱|现金|礼|款|转|汇|意思|账)|(现金|红包)~8(不方便|不好|影响)/,
    /\b((gift|red packet|envelope|cash) (for|to) (the )?(leader|official|director))/,
  ),
  sign(
    {
      id: 'companyTransfer',
      names: ['以领导名义让财务付款', 'Boss tells the accountant to pay'],
    },
    /(财务|会计|出纳|公司账|公账|对公)~20(转|汇|打|付|账|余额|钱)|(合同款|货款|工程款|项目款|保证金)~14(转|汇|打|付|退)|公司~6(余额|还有多少钱)/,
    /\b((wire|payment|invoice)\w*~24(urgent|new account|confidential)|(urgent|new) (wire|payment)|changed? (our|the) (bank|account))/,
  ),
  sign(
    { id: 'sweetTalk', names: ['甜言蜜语、网上认识', 'Sweet words from somebody online'] },
    /亲爱的|宝贝|老婆|老公|缘分|想你|爱你|一辈子|我们的(未来|将来|家)|网恋|单身|离异|丧偶|交友|相亲/,
    /加错|娶你|(恋爱|男女朋友|情侣)关系|(咱|我们)的?(首付|婚礼|将来|房子)|交个?朋友/,
    /\b(my (love|dear|darling|queen)|baby|honey|darling|marry|soulmate|(love|miss) you|wrong number|fate\b|widow|our future)/,
  ),
  sign(
    { id: 'nude', gravity: 'grave', names: ['裸聊、敲诈、招嫖', 'Sex chat, blackmail'] },
    /裸聊|裸照|裸体|私密(视频|照)|不雅|(视频|照片|截图)~10(群发|通讯录|发给(你|您)~8(家人|亲友|好友|朋友|同事|领导))|通讯录~10(好友|亲友|群发|所有人|家人|朋友|的人)/,
    /招嫖|约炮|约妹|(上门|同城)~6(服务|按摩|妹|约|美女)|(成人|激情|看片)~4(视频|直播|app|聊)|(美女|少妇|学生妹|主播)~6(上门|服务|陪|视频|约|聊)|空降/,
    /录(了)?下来|看片|少妇|小妹|一个一个发|挨个发/,
    /\b(naked|nude|escort|sex\b|porn|adult (video|live|show)|(send|leak)~20contacts|beautiful girl|to your (hotel|room)|recorded you)/,
  ),
  sign(
    { id: 'gambling', gravity: 'grave', names: ['赌博、投注', 'Gambling'] },
    /赌(博|场|球|钱)|博彩|下注|投注|百家乐|时时彩|六合彩|六合|特码|开户(就|即)?送|首存|首充送|彩金|注册(就|即)?送[0-9]+|菠菜|棋牌~6(送|充|提现|玩)|(真人|在线)荷官|娱乐城|葡京|信誉平台/,
    /三肖|龙虎|捕鱼|首存|料费|特码|打码/,
    /\b(casino|baccarat|bet(s|ting)?\b|gambl|jackpot|first deposit bonus|live dealer|roulette)/,
  ),
  sign(
    { id: 'victim', names: ['讲的是有人受骗', 'Tells how somebody was cheated'] },
    /受害人|被害人|事主|报警人|报案人|(发现|意识到|得知|才知)~4(被骗|受骗|上当)|(损失|被骗)~5[0-9一二三四五六七八九十两]+/,
    /\b((was|were|been|got) (cheat|scam|deceiv|trick)ed|victim|lost [0-9])/,
  ),
];
