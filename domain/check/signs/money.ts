import { sign, type Sign } from './sign';

/** What the scammer wants in the end: money, codes, the screen. */
export const moneySigns: readonly Sign[] = [
  sign(
    { id: 'asksTransfer', names: ['让您转账、汇款', 'Asks you to send money'] },
    /(把|将|先|请|需|要|让|帮|替|给|立即|马上|就|再|赶紧|直接)~14(转账|汇款|打款|付款|转到|转入|转给|转至|转进|汇到|汇入|汇给|汇至|打到|打给|打入|打进|存入|存到|存进|划转|划到|转过来|转过去|打过来|打过去|汇过来|汇过去|转一下|支付|缴纳|交纳|充值|充进)/,
    /(钱|款|资金|万|千|元|块)~6(转|打|汇|存|划)(到|给|入|进|至|过)|(转|打|汇|借|存|充)(给)?(我|他|她|您|你)?[0-9一二三四五六七八九十两几]+(万|千|百|元|块|w|k)/,
    /(打|汇|存|转)(到|在|给)?(我|这|此|该)~8(卡|账号|账户|户头)|(先|帮我|替我)(垫|转|打|汇|付)/,
    /\b((transfer|send|wire|deposit|pay|put|recharge|top up)\b~24(account|wallet|money|now|[0-9]{3}))/,
  ),
  sign(
    { id: 'feeFirst', gravity: 'grave', names: ['先交钱才给钱', 'Pay first to get money'] },
    /(交|缴|付|存|转|收取|收|支付|充|打|汇)~10(保证金|工本费|解冻费|解冻金|解冻款|认证金|认证费|验证金|验证费|验资款|担保金|担保费|激活金|激活费|公证费|首期|前期费|诚意金|风险金|押金|手续费|服务费|会费|会员费|保险费|个人所得税|个税|税金|定金|材料费|意向金|履约金)/,
    /(保证金|工本费|解冻费|解冻金|认证金|认证费|验证金|验资|担保金|激活费|公证费|诚意金|风险金|履约金|首期|会员费|手续费|保险费)~14(交|缴|付|转|存|打|汇|充|后|就|才|退还|返还|全额|即可|元)/,
    /(交|缴|付|打|补|先)~8(料费|清关|关税|检疫|航空笼|安全金|安全费|开户费|取保|保释|公证|个税|税款|两成|运输险|保价|立案|疗程|押一)/,
    /\b(pay~24(fee|tax|deposit|bail|duty|first|advance|before)|(fee|deposit|payment|tax)~9(first|before|upfront|in advance)|(process|unfreez|release|activat|clearance|agency|file|handling|stamp)\w* (fee|dut|depos))/,
  ),
  sign(
    { id: 'flowProof', gravity: 'grave', names: ['刷流水、验证还款能力', 'Move money to "prove" yourself'] },
    /(刷|走|做|补|包装|增加|制造|证明)~4流水|流水~6(不足|不够|不好|认证|验证|太少|不达标)/,
    /(验证|证明|考察|检验|审核|评估)~6(还款|偿还)能力|还款能力~6(验证|证明|不足)/,
    /\b((statement|bank|account|cash) ?flow|(prove|show|see|verify)~16repay)/,
  ),
  sign(
    { id: 'asksCode', gravity: 'grave', names: ['要您的验证码', 'Asks for your one-time code'] },
    /(告诉|发给|发送|发过来|报给|报一下|念给|念一下|提供|转发|说一下|回复|截图|告知)~12(验证码|校验码|动态码|动态密码|短信码|口令)/,
    /(验证码|校验码|动态码|动态密码|短信码)~10(告诉我|发我|发给我|发过来|报给|报一下|念给|念一下|给我|是多少|提供给|转发)/,
    /\b((tell|send|read|give|forward|show)( it| to)* (me|us)~20(code|otp|digit|pin)|(code|otp|digits?)~24(to (me|us)|you (get|receive)|that comes?))/,
  ),
  sign(
    { id: 'asksSecrets', names: ['要卡号、密码、身份证', 'Asks for card, password or ID'] },
    /(提供|填写|填|输入|告诉|发送|发|报|核对|核实|登记|拍|上传|绑定|验证|需要)~14(卡号|密码|身份证|银行卡|有效期|开户|账号)/,
    /(卡号|密码|身份证号?|银行卡)~8(发给|发过来|发我|告诉|报给|报一下|提供|给我|填写|输入)/,
    /(卡|密码)~4寄(给|到|过来)|(账号|密码)~3(发我|给我)/,
    /\b((enter|fill|provide|send|give|confirm|verify|need|submit|update|with)~24(password|passport|id\b|card n|card and|card detail|bank card|login|account n|cvv))/,
  ),
  sign(
    {
      id: 'cashHandOver',
      gravity: 'grave',
      names: ['交现金、黄金、购物卡', 'Hand over cash, gold or gift cards'],
    },
    /(现金|黄金|金条|金饰|购物卡|充值卡|礼品卡|油卡|京东卡|苹果卡)~14(寄|邮|交给|取走|上门|打包|放到|送到|跑腿|闪送|卡密|密码|拍照|刮开)/,
    /(跑腿|闪送|网约车|专人|外勤|同事|司机)~10(取|拿|收)~4(现金|黄金|钱|款|卡)|取(出)?现金|买(些|点|几张)?(黄金|金条|购物卡|充值卡|礼品卡)/,
    /(上门|楼下|门口|有人)~6(取|拿|收)(钱|现金)|(来|上门)(拿|取)(钱|现金|，)/,
    /\b(gift ?card|(apple|itunes|steam|google)~6cards?|(cash|gold)~20(courier|driver|pick|collect|rider|agent)|scratch)/,
  ),
  sign(
    {
      id: 'screenShare',
      gravity: 'grave',
      names: ['共享屏幕、远程控制', 'Screen sharing or remote control'],
    },
    /(屏幕|桌面)共享|共享~4(屏幕|桌面|手机)|投屏|(下载|安装|搜索|装)~8(会议|云视讯|视讯|瞩目|zoom|todesk|teamviewer|anydesk|rustdesk|向日葵)|会议(app|软件)/,
    /远程(控制|协助|操作|桌面|指导)/,
    /\b(shar(e|ing)~9screen|anydesk|teamviewer|todesk|rustdesk|remote (control|access)|meeting app)/,
  ),
  sign(
    { id: 'installsApp', names: ['让您下载软件', 'Asks you to install an app'] },
    /(下载|安装|装一?个|更新)~14(app|软件|客户端|程序|应用|平台|插件|控件|证书|↗|链接|网址|url)/,
    /(扫码|扫描|扫一扫|扫下|点击链接)~10(下载|安装|注册)/,
    /\b((download|install)~16(app|apk|software|↗|it|here)\b|scan~9qr)/,
  ),
  sign(
    { id: 'followsLink', names: ['让您点链接、登网址', 'Asks you to open a link'] },
    /(点击|点开|打开|登录|登陆|登入|登|访问|进入|查看|点|戳|浏览|网址|请看|见)~16(↗|链接|网址|网站|网页|官网)/,
    /(看|办理|查询|下载|申请|处理|详情|认证|兑换|领取|激活|升级)，?↗/,
    /复制~8，?↗|(登|访问|打开|进入)~8，↗|↗~4(更新|激活|填|补|认证|验证|改密|解锁|升级|提现)/,
    /\b((click|tap|open|visit|log ?in|sign in|go to|update|verify|see|watch|pay|view|confirm|check)\b~24，?(↗|link))/,
  ),
  sign(
    { id: 'meetsElsewhere', names: ['让您加微信、QQ、进群', 'Moves you to another chat'] },
    /[加伽荚添]~10(微信|qq|扣扣|企鹅|客服|专员|老师|好友|钉钉|导师|v|wx|经理)|(进|加|拉|入)~4群|(微信|qq|扣扣|vx|wx)~4[0-9a-z]{5,}/,
    /纸飞机|telegram|蝙蝠|whatsapp|飞机群|事密达|私密聊天/,
    /\b((add|contact|message|join|find|text)\b~20(whatsapp|wechat|telegram|qq|group|zalo)|(whatsapp|telegram) (me|us|@?[a-z]+[0-9]))/,
  ),
  sign(
    { id: 'urgency', names: ['催您马上办', 'Hurries you'] },
    /马上|立即|立刻|尽快|赶紧|赶快|火速|速速|速度|抓紧|及时|第一时间/,
    /(今天|今日|当天|当日|次日|明天|[0-9两一二三]+(个)?(小时|分钟|天|日))(之)?(内|前)|逾期|否则|后果|最后(一次|机会|期限|一天)|即将|将于|将在|过期不|来不及|晚了/,
    /\b(urgent|immediately|right now|at once|asap|hurry|be quick|(with)?in(side)? [0-9]+ ?(h|min|day)|last chance|(or )?else\b|otherwise|final notice|expires? today|before ([0-9]|it is))/,
  ),
];
