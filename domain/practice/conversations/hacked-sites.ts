import type { Conversation } from '../conversation';

export const hackedSites: Conversation = {
  type: 'hackedSites',
  who: ['“医保局”短信', '“Health insurance” text'],
  by: 'sms',
  scene: ['您收到一条短信，抬头写着【医保】。', 'A text arrives, signed “Health insurance”.'],
  first: 'stop',
  again: [
    {
      who: ['“医保报销”短信', '“Health refund” text'],
      by: 'sms',
      scene: ['您刚看完病回家，收到一条短信。', 'You come home from the doctor. A text arrives.'],
      first: 'refund',
    },
  ],
  turns: {
    stop: {
      says: [
        '【医保】您的医保卡今日停用，请点击认证，逾期不能报销：【链接】',
        '[Insurance] Your card stops today. Confirm it or nothing is paid: [link]',
      ],
      answers: [
        { words: ['点开看看怎么认证', 'Tap to see how'], to: 'form', wise: false },
        { words: ['不点，去医保窗口问', 'No. I ask at the office'], to: 'points', wise: true },
      ],
    },
    points: {
      who: ['“银行积分”短信', '“Bank points” text'],
      by: 'sms',
      says: [
        '【积分】您有 8600 积分今天清零，可换 430 元，点击兑换：【链接】',
        '[Points] Your 8600 points end today, worth 430 yuan. Tap to change them: [link]',
      ],
      answers: [
        { words: ['不换就亏了，点开', 'A loss if I do not. I tap'], to: 'form', wise: false },
        { words: ['不点，到银行软件里看', 'No. I look in my bank’s app'], to: 'helper', wise: true },
      ],
    },
    form: {
      who: ['认证网页', 'Web page'],
      by: 'sms',
      says: [
        '请填写姓名、身份证、卡号、密码和余额，用于核验，资料全程加密。',
        'Fill in name, ID, card number, password and balance to confirm. All is encrypted.',
      ],
      answers: [
        { words: ['照着填，余额也填上', 'I fill in all, the balance too'], to: 'code', wise: false },
        { words: ['只填姓名和身份证', 'Only name and ID'], to: 'helper', wise: false },
        {
          words: ['医保不问密码余额，关掉', 'They never ask password or balance. Close it'],
          to: 'helper',
          wise: true,
        },
      ],
    },
    code: {
      says: [
        '认证码已发到手机，请六十秒内填写，超时须本人到省城办理。',
        'A code was sent to you. Fill it in within 60 seconds or come to the capital in person.',
      ],
      answers: [
        { words: ['时间快到了，照填', 'Time is short. I fill it in'], to: 'plugin', wise: false },
        { words: ['短信写的是“付款”，不填', 'The text says “payment”. I do not'], to: 'helper', wise: true },
      ],
    },
    plugin: {
      says: [
        '认证码过期。请安装“安全插件”，打开全部权限，黑屏是在升级，不要关机。',
        'Too late. Install the “safety add-on”, allow everything. A black screen is the update, do not switch off.',
      ],
      answers: [
        { words: ['装上，黑屏也等着', 'I install it and wait'], to: 'lost', wise: false },
        {
          words: ['不装，断网，打银行挂失', 'No. I go offline and block my card'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    helper: {
      who: ['“医保中心”', '“Insurance centre”'],
      by: 'call',
      says: [
        '短信收到没办吧？我在电话里教您：打开共享屏幕，卡和短信一起核对。',
        'You got our text? I help you by phone: share your screen, we check card and texts together.',
      ],
      answers: [
        { words: ['有人教就好，共享', 'Good, somebody helps. I share'], to: 'read', wise: false },
        { words: ['我去窗口办，挂了', 'I go to the office. I hang up'], to: 'classmate', wise: true },
      ],
    },
    read: {
      says: [
        '我看到了。现在把新来的六位数念一遍，就办好了。',
        'I see it. Now read me the new six digits, then it is done.',
      ],
      answers: [
        { words: ['念给他听', 'I read them'], to: 'lost', wise: false },
        { words: ['不念，关共享，打银行', 'No. I stop sharing and call my bank'], to: 'stopped', wise: true },
      ],
    },
    classmate: {
      who: ['老同学（号被盗）', 'Old classmate (stolen account)'],
      by: 'chat',
      says: [
        '老同学，帮我投个票【链接】，登录一下就行。手头紧，再借两千，后天还。',
        'Old friend, vote for me [link], just log in. And lend me 2,000 until Friday.',
      ],
      answers: [
        { words: ['老同学，借他两千', 'For an old friend: 2,000'], to: 'borrowed', wise: false },
        { words: ['钱没有，票投一个', 'No money, but I vote'], to: 'hijacked', wise: false },
        { words: ['打电话问他本人', 'I call him and ask'], to: 'free', wise: true },
      ],
    },
    refund: {
      says: [
        '【医保】您有一笔门诊报销 386 元待领，请在今天内点击领取，逾期作废：【链接】',
        '[Health] A refund of 386 yuan waits for you. Tap today to claim it, or it is lost: [link]',
      ],
      answers: [
        { words: ['正好要报销，点开领', 'I need that refund. I tap'], to: 'form', wise: false },
        {
          words: ['报销去医院窗口办，不点', 'I ask at the hospital. I do not tap'],
          to: 'points',
          wise: true,
        },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '老同学说：“我的号被盗了！”您的钱一分没少。',
        '“My account was stolen!” he says. You lost nothing.',
      ],
      sign: [
        '官方办事，自己去窗口或打开官方软件。短信里的链接，一律不点。',
        'For official things go to the office or its own app. Tap no link in a text.',
      ],
    },
    hijacked: {
      kind: 'nearly',
      happened: [
        '钱没丢，可是您登录后，您的号也被盗了，正向您的亲友借钱。赶快改密码。',
        'No money lost, but your account is stolen too and asks your friends for money. Change the password.',
      ],
      sign: [
        '投票、领奖要您登录账号的，就是偷号的网页。',
        'A vote or prize that wants your login steals your account.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '您在最后一步停住了。卡已经挂失，记得改密码。',
        'You stopped at the last step. The card is blocked; change your passwords.',
      ],
      sign: [
        '六十秒、黑屏、念六位数，都是在催您交出验证码。',
        'Sixty seconds, black screen, six digits: all to get your code.',
      ],
    },
    borrowed: {
      kind: 'fellForIt',
      happened: [
        '两千块进了骗子的卡，您的同学一点也不知道。',
        '2,000 went to a scammer. Your classmate knows nothing.',
      ],
      sign: [
        '熟人的号也会被偷。借钱的话，打电话听到本人声音再说。',
        'A friend’s account can be stolen. Before you lend, hear his voice on the phone.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '卡里的钱被刷光，扣款短信也被他拦住了。',
        'The card is empty, and he hid the bank’s texts from you.',
      ],
      sign: [
        '密码、验证码、共享屏幕给了出去，就等于把手机交给了他。',
        'With password, code or shared screen you hand him your phone.',
      ],
    },
  },
};
