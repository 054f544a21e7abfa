import type { Conversation } from '../conversation';

export const gameTrade: Conversation = {
  type: 'gameTrade',
  who: ['“收号老板”', '“Account buyer”'],
  by: 'chat',
  scene: [
    '孩子拿着您的手机卖游戏账号，您替他回话。',
    'A child sells a game account on your phone. You answer for him.',
  ],
  first: 'price',
  again: [
    {
      who: ['“送皮肤”的主播', '“Gift” streamer'],
      by: 'chat',
      scene: ['孩子拿着您的手机看游戏直播。', 'Your child watches a game stream on your phone.'],
      first: 'skins',
    },
  ],
  turns: {
    price: {
      says: [
        '你这个号带皮肤，我出三千收！走专门的交易网站，有担保。',
        'Your account has rare items. I pay 3,000! We use a trading site with a guarantee.',
      ],
      answers: [
        { words: ['三千！去他说的网站', '3,000! Off to his site'], to: 'site', wise: false },
        { words: ['只在游戏官方平台卖', 'Only on the game’s own market'], to: 'gift', wise: true },
      ],
    },
    gift: {
      says: [
        '官方抽成高。不卖也行，粉丝送限定皮肤，扫码进群就领。',
        'They take a big fee. Then take a free item for fans: scan and join the group.',
      ],
      answers: [
        { words: ['免费皮肤，扫码进群', 'A free item. I scan'], to: 'minor', wise: false },
        { words: ['白送的都是钩子，不扫', 'Free things are hooks. I do not scan'], to: 'locked', wise: true },
      ],
    },
    site: {
      says: [
        '钱我付到网站了，登录就看得见三千，点提现吧。【链接】',
        'I have paid on the site. Log in, see your 3,000, and take it out. [link]',
      ],
      answers: [
        { words: ['真看见三千，点提现', 'I see 3,000. I take it out'], to: 'frozen', wise: false },
        { words: ['不用你的链接，不登账号', 'Not your link, not my login'], to: 'locked', wise: true },
      ],
    },
    frozen: {
      who: ['“网站客服”', '“Site service”'],
      by: 'chat',
      says: [
        '您卡号填错，账户冻结。充三千解冻，六千一起提。',
        'Your card number is wrong and the account frozen. Pay in 3,000, take out 6,000.',
      ],
      answers: [
        { words: ['先充三百试试', 'I try with 300'], to: 'again', wise: false },
        { words: ['提自己的钱还要充钱？骗人', 'Pay to get my own money? A trick'], to: 'minor', wise: true },
      ],
    },
    again: {
      says: [
        '刚才那笔没写备注，不算数。再充一笔，连前面的一起退您。',
        'That payment had no note and does not count. Pay once more and get both back.',
      ],
      answers: [
        { words: ['再充一次，不能白丢', 'Once more, or it is lost'], to: 'lost', wise: false },
        { words: ['停手，打 96110', 'I stop and call 96110'], to: 'stopped', wise: true },
      ],
    },
    minor: {
      who: ['“平台法务”', '“Legal office”'],
      by: 'chat',
      says: [
        '你未成年操作违规了！不拿妈妈的手机来解除，警察就去抓你父母。',
        'You are under age and broke the rules! Bring your mother’s phone or the police take your parents.',
      ],
      answers: [
        { words: ['孩子害怕，照他说的做', 'The child is afraid and obeys'], to: 'scan', wise: false },
        {
          words: ['告诉孩子：警察不会这样抓人', 'I tell him: police do not do that'],
          to: 'locked',
          wise: true,
        },
      ],
    },
    scan: {
      says: [
        '打开妈妈的付款码对着镜头，念出数字。别让大人知道。',
        'Open your mother’s payment code, hold it to the camera, read the numbers. Tell no adult.',
      ],
      answers: [
        { words: ['照做，念数字', 'He reads the numbers'], to: 'lost', wise: false },
        { words: ['关掉视频，叫大人来', 'Stop the video and call an adult'], to: 'stopped', wise: true },
      ],
    },
    locked: {
      who: ['“网站客服”', '“Site service”'],
      by: 'chat',
      says: [
        '你的号已经被我们锁了。想拿回来，交五百保证金。',
        'We have locked your account. For 500 you get it back.',
      ],
      answers: [
        { words: ['交五百，把号拿回来', 'I pay 500 to get it back'], to: 'again', wise: false },
        { words: ['不交，去游戏里自己申诉', 'No. I complain inside the game'], to: 'official', wise: true },
      ],
    },
    official: {
      who: ['“游戏官方客服”', '“Game service”'],
      by: 'chat',
      says: [
        '我是官方客服，有人举报你，马上封号。把验证码发我核实。',
        'I am the official service. You were reported and will be blocked. Send me the code.',
      ],
      answers: [
        { words: ['发验证码，保住号', 'I send the code to keep it'], to: 'lost', wise: false },
        { words: ['官方不要验证码，拉黑', 'The real one asks no code. I block him'], to: 'free', wise: true },
      ],
    },
    skins: {
      says: [
        '恭喜宝贝抽中全套皮肤！把大人的付款余额截图发来登记，先别告诉大人。',
        'You won all the skins! Send a picture of the balance on the phone to claim them. Do not tell your parents.',
      ],
      answers: [
        { words: ['照做，截图发过去', 'The child sends the picture'], to: 'minor', wise: false },
        { words: ['不让告诉大人的，不领', '“Tell nobody”? We do not claim it'], to: 'locked', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '账号和钱都还在。要是登录过他的网站，马上改密码。',
        'Account and money are safe. If you logged in on his site, change the password.',
      ],
      sign: [
        '只在游戏官方平台买卖。别人发来的网站、二维码，一律不碰。',
        'Trade only on the game’s own market. Touch no site or QR code that somebody sends.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '停得及时，大钱没有转出去。记得改支付密码。',
        'Stopped in time, the big money stayed. Change the payment password.',
      ],
      sign: [
        '充钱才能解冻、不许告诉大人，都是骗孩子的话。',
        '“Pay to unfreeze” and “tell no adult” are lies for children.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: ['钱一笔笔被扣走，账号也被人登走了。', 'Payment after payment left, and the account too.'],
      sign: [
        '付款码和验证码就是钱。孩子拿大人手机时，先关掉免密支付。',
        'Payment codes and text codes are money. Ask for a password before a child has your phone.',
      ],
    },
  },
};
