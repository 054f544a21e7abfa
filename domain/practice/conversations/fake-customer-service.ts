import type { Conversation } from '../conversation';

export const fakeCustomerService: Conversation = {
  type: 'fakeCustomerService',
  who: ['购物平台客服', 'Shop service'],
  by: 'call',
  scene: ['您正在做饭，一个陌生号码打来。', 'You are cooking. An unknown number calls.'],
  first: 'order',
  again: [
    {
      who: ['快递客服', 'Courier service'],
      by: 'call',
      scene: ['您网购的东西迟迟没到，电话来了。', 'What you ordered is late. The phone rings.'],
      first: 'lostParcel',
    },
  ],
  turns: {
    order: {
      says: [
        '您好，您上周买的儿童水杯检出质量问题，我们三倍赔您，现在就给您办。',
        'Hello, the cup you bought last week is faulty. We pay you three times the price, right now.',
      ],
      answers: [
        {
          words: ['订单都说对了，怎么赔？', 'He knows my order. How do I get it?'],
          to: 'member',
          wise: false,
        },
        { words: ['你报一下工号', 'Tell me your staff number'], to: 'badge', wise: false },
        { words: ['挂了，我自己到软件里问', 'I hang up and ask in the app'], to: 'refund', wise: true },
      ],
    },
    badge: {
      says: [
        '工号六六一三，您尽管记。您家住哪我都说得出，还能有假？',
        'Number 6613, write it down. I even know your address. How could I be false?',
      ],
      answers: [
        { words: ['那好，你说怎么办', 'All right, what do I do?'], to: 'member', wise: false },
        {
          words: ['工号谁都能编，我挂了', 'Anyone can invent a number. I hang up'],
          to: 'payment',
          wise: true,
        },
      ],
    },
    refund: {
      who: ['退款通知', 'Refund notice'],
      by: 'sms',
      says: [
        '【退款】您有一笔 268 元理赔待领，今晚失效，点击领取：【链接】',
        '[Refund] 268 yuan wait for you and expire tonight. Tap: [link]',
      ],
      answers: [
        { words: ['点开填一下卡号', 'Tap and type the card number'], to: 'page', wise: false },
        { words: ['不点，去软件的订单里看', 'No. I look at my order in the app'], to: 'payment', wise: true },
      ],
    },
    page: {
      who: ['退款网页', 'Refund page'],
      by: 'sms',
      says: [
        '请填写姓名、卡号和密码，用于退款到账。',
        'Fill in name, card number and password to receive the refund.',
      ],
      answers: [
        { words: ['照着填，等退款', 'I fill it in and wait'], to: 'code', wise: false },
        { words: ['退款不用密码，关掉', 'A refund needs no password. Close it'], to: 'bank', wise: true },
      ],
    },
    code: {
      says: [
        '验证码已发到手机，请六十秒内填写，超时退款作废。',
        'A code was sent to your phone. Fill it in within 60 seconds or lose the refund.',
      ],
      answers: [
        { words: ['照短信填进去', 'I fill it in'], to: 'drained', wise: false },
        {
          words: ['不填，打银行挂失这张卡', 'No. I call my bank to block the card'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    member: {
      says: [
        '退款时发现您误开了直播会员，今晚十二点扣八百，之后月月扣。我帮您关。',
        'I see that you joined a membership by mistake: 800 yuan at midnight and every month. I close it for you.',
      ],
      answers: [
        { words: ['八百太多了，快关', '800! Close it quickly'], to: 'share', wise: false },
        { words: ['会员我自己在软件里看', 'I look in the app myself'], to: 'payment', wise: true },
      ],
    },
    payment: {
      who: ['支付软件客服', 'Payment app service'],
      by: 'call',
      says: [
        '您刚挂了客服？您的百万保障今晚到期，不关掉每月扣两千。',
        'You hung up on our service? Your insurance is not free any more: 2,000 a month unless you close it.',
      ],
      answers: [
        { words: ['我没开过啊，快关掉', 'I never wanted it. Close it'], to: 'share', wise: false },
        { words: ['我打官方电话问，再说', 'I ask on the official number first'], to: 'bank', wise: true },
      ],
    },
    bank: {
      who: ['支付软件客服', 'Payment app service'],
      by: 'call',
      says: [
        '扣费系统已经记上了，您那边看不到。结算专员马上打给您，千万别挂机、别占线。',
        'The fee is booked, you cannot see it. A bank expert calls you now. Keep the line free.',
      ],
      answers: [
        { words: ['那我等专员的电话', 'I wait for the expert'], to: 'share', wise: false },
        { words: ['不等了，打 96110 问一声', 'I do not wait. I call 96110'], to: 'free', wise: true },
      ],
    },
    share: {
      who: ['“结算专员”', '“Bank expert”'],
      by: 'call',
      says: [
        '您下载一个会议软件，点“共享屏幕”，我一步一步教您关。',
        'Download a meeting app and tap “share screen”. I show you step by step.',
      ],
      answers: [
        { words: ['好，点了共享', 'I share the screen'], to: 'verify', wise: false },
        { words: ['我不会，你慢慢教', 'I do not know how. Teach me'], to: 'verify', wise: false },
        { words: ['共享了他什么都看得见，不点', 'He would see everything. No'], to: 'angry', wise: true },
      ],
    },
    angry: {
      says: [
        '那钱扣了您自己承担！我这里录着音，是您不配合。',
        'Then the loss is yours! I record that you do not cooperate.',
      ],
      answers: [
        { words: ['别生气，验证码念给你', 'Do not be angry, here is the code'], to: 'drained', wise: false },
        { words: ['让他录，我挂断', 'Let him record. I hang up'], to: 'free', wise: true },
      ],
    },
    verify: {
      says: [
        '看到了。要验证是您本人：几张卡的钱归到一张，再转到清算账户，五分钟原路退回。',
        'I see it. To prove that it is you, move all to one card, then to the clearing account. Back in five minutes.',
      ],
      answers: [
        { words: ['马上就退，转吧', 'It comes right back. I send it'], to: 'drained', wise: false },
        { words: ['钱不转，验证码念给您', 'No money, but I read you the code'], to: 'drained', wise: false },
        {
          words: ['关掉共享，挂断，打银行', 'Stop sharing, hang up, call my bank'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    lostParcel: {
      says: [
        '您的快递丢了，按规定赔您三倍。我发个理赔二维码，您扫一下就到账。',
        'Your parcel is lost, so you get three times its price. Scan the code that I send and you are paid.',
      ],
      answers: [
        { words: ['丢了就该赔，扫码领', 'It is lost, so I scan the code'], to: 'page', wise: false },
        { words: ['丢没丢，我到软件里看', 'I look in the shopping app myself'], to: 'payment', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '客服、短信、“结算专员”都没骗到您。',
        'Service, text and “bank expert”: none of them got you.',
      ],
      sign: [
        '真客服退款只走原来的订单，不让您下载软件、不共享屏幕、不用您转钱。',
        'A real refund comes through the order. No app, no shared screen, no payment from you.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '差一步，钱就没了。马上改密码，打银行电话查账。',
        'One step more and the money was gone. Change passwords and call your bank.',
      ],
      sign: [
        '退款只会原路退回，不用您填密码、念验证码，更不用您先转钱到“清算账户”。',
        'A refund comes back by itself: no password, no code, no payment to a “clearing account”.',
      ],
    },
    drained: {
      kind: 'fellForIt',
      happened: ['卡里的钱几分钟就被转光了。', 'In minutes the card was empty.'],
      sign: [
        '验证码、密码、共享屏幕，都是家门钥匙，给了谁，谁就能搬空。',
        'Codes, passwords and a shared screen are the keys to your house. Who has them, empties it.',
      ],
    },
  },
};
