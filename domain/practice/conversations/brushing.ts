import type { Conversation } from '../conversation';

export const brushing: Conversation = {
  type: 'brushing',
  who: ['“福利群”小雅', 'Xiaoya, “bonus group”'],
  by: 'chat',
  scene: ['您在刷短视频，一个陌生人加您好友。', 'You watch short videos. A stranger adds you as a friend.'],
  first: 'gift',
  again: [
    {
      who: ['“招聘主管”陈姐', '“Job manager” Chen'],
      by: 'sms',
      scene: ['您想在家做点兼职，收到一条短信。', 'You look for work at home. A text arrives.'],
      first: 'job',
    },
  ],
  turns: {
    gift: {
      says: [
        '恭喜您抽中电饭煲一台，免费送到家！先进群登记一下地址。',
        'You have won a rice cooker, delivered free! Just join our group and leave your address.',
      ],
      answers: [
        { words: ['免费的，不要白不要，我登记', 'It is free, why not. I join'], to: 'likes', wise: false },
        { words: ['我没抽过奖，不进群', 'I drew no lot. I do not join'], to: 'parcel', wise: true },
        { words: ['先进群看看别人怎么说', 'I join and see what others say'], to: 'likes', wise: false },
      ],
    },
    likes: {
      says: [
        '礼品在排队发货。您闲着也能赚：给视频点个赞，一单五块。看，五块到账了吧？',
        'Your gift is on its way. Earn meanwhile: like a video, 5 yuan each. See, 5 yuan have reached you!',
      ],
      answers: [
        { words: ['真到账了，再来几单', 'It really came. Give me more'], to: 'app', wise: false },
        { words: ['五块我不要了，我退群', 'Keep the 5 yuan. I leave'], to: 'neighbour', wise: true },
      ],
    },
    parcel: {
      who: ['快递通知', 'Courier notice'],
      by: 'sms',
      says: [
        '【快递】您的赠品电饭煲已到，签收前请点击领取：【链接】',
        '[Courier] Your free rice cooker is here. Tap to receive it: [link]',
      ],
      answers: [
        { words: ['点开看看', 'Tap and look'], to: 'app', wise: false },
        { words: ['来路不明的链接，不点', 'A link from nowhere: no'], to: 'neighbour', wise: true },
      ],
    },
    neighbour: {
      who: ['自称同乡的“李姐”', '“Sister Li”, a neighbour'],
      by: 'chat',
      says: [
        '我也是本地人，昨天刚提了八百块买菜。这么好的事，你不做太可惜了。',
        'I live here too. Yesterday I took out 800 yuan. A pity to miss this.',
      ],
      answers: [
        { words: ['同乡都赚到了，我也试试', 'She earned it, so I try too'], to: 'app', wise: false },
        { words: ['我不认识你，别发了', 'I do not know you. Stop writing'], to: 'threat', wise: true },
      ],
    },
    app: {
      who: ['“派单员”', '“Task giver”'],
      by: 'chat',
      says: [
        '点赞赚得慢。您从这个链接装接单软件，做垫付单：垫一百，返一百三。',
        'Likes earn too little. Install our order app from this link: pay 100, get back 130.',
      ],
      answers: [
        { words: ['垫一百试试，输了不心疼', '100 is not much. I try'], to: 'chain', wise: false },
        { words: ['要我先垫钱，不装', 'I should pay first? No'], to: 'threat', wise: true },
      ],
    },
    threat: {
      who: ['“派单员”', '“Task giver”'],
      by: 'chat',
      says: [
        '给您留的佣金和礼品，今天不装软件就作废，还要扣您的信用分！',
        'Your bonus and gift wait in the app. Not installed today, they are lost, and your credit score drops!',
      ],
      answers: [
        { words: ['那先装上，只看不垫', 'I install it but only look'], to: 'chain', wise: false },
        { words: ['作废就作废，拉黑他', 'Then lose them. I block him'], to: 'free', wise: true },
      ],
    },
    chain: {
      says: [
        '系统派给您四联单：先垫两千，再垫两万六，做完一起返三万六。同组三个人都垫好了，就差您。',
        'You get a chain of four: pay 2,000, then 26,000, and get back 36,000. Three others have paid and wait for you.',
      ],
      answers: [
        { words: ['不能害了别人，我全垫上', 'I must not let them down. I pay all'], to: 'lost', wise: false },
        { words: ['先垫两千看看', 'First the 2,000 and see'], to: 'frozen', wise: false },
        {
          words: ['前面的都不要了，不垫', 'I give up what I earned and pay nothing'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    frozen: {
      says: [
        '您备注写错，账户冻结了。再垫两万六才能解冻，连两千一起退您。',
        'You wrote a wrong note, the account is frozen. Pay the 26,000 and you get all of it back.',
      ],
      answers: [
        { words: ['就差一步，把钱要回来', 'One more step to get it back'], to: 'lost', wise: false },
        { words: ['停手，打 96110', 'I stop and call 96110'], to: 'stopped', wise: true },
      ],
    },
    job: {
      says: [
        '【兼职】在家点点手机，日结三百，不押金不面试，加客服马上开工。',
        '[Job] Tap on your phone at home, 300 yuan a day, no deposit, no interview. Add us and start.',
      ],
      answers: [
        { words: ['日结三百，先加上问问', '300 a day. I add them and ask'], to: 'neighbour', wise: false },
        { words: ['不面试就给钱？不加', 'Pay without an interview? No'], to: 'parcel', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '他换了好几个办法，您一分钱也没给。',
        'He tried one way after another, and you gave him nothing.',
      ],
      sign: [
        '礼品、红包、同乡都是鱼饵。要您装软件、先垫钱，就是刷单骗局。',
        'Gift, bonus and neighbour were bait. An app and “pay first” mean a task scam.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: ['您在付大钱之前停住了。', 'You stopped before the big money.'],
      sign: [
        '连做几单才结账、写错备注就冻结，都是为了让您再付一笔。前面的钱追不回来，也别再垫。',
        'A chain of tasks and a “frozen account” only serve to make you pay again. Never pay to get money back.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '您垫的钱再也提不出来，他还会说“再充一笔就退”。',
        'Your money is gone, and he will say “pay once more to get it back”.',
      ],
      sign: [
        '先让您赚几块，是为了让您垫几万。凡是要先垫钱的兼职，都是骗。',
        'You earned a little so that you would pay much. A job for which you pay first is a scam.',
      ],
    },
  },
};
