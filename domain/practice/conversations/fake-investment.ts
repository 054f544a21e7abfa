import type { Conversation } from '../conversation';

export const fakeInvestment: Conversation = {
  type: 'fakeInvestment',
  who: ['“股市学习群”助理', '“Share club” assistant'],
  by: 'chat',
  scene: [
    '您有点积蓄，常看股票。有人请您进群。',
    'You have savings and follow shares. Somebody invites you.',
  ],
  first: 'class',
  again: [
    {
      who: ['“股市学习群”助理', '“Share club” assistant'],
      by: 'chat',
      scene: ['一个陌生人加您，说是老同学介绍的。', 'A stranger adds you, sent by an old classmate.'],
      first: 'classmate',
    },
  ],
  turns: {
    class: {
      says: [
        '老师每晚免费讲课，跟着买的都赚了。进群听听，又不要钱。',
        'The teacher explains every evening, free. Who follows him earns. Just listen, it costs nothing.',
      ],
      answers: [
        { words: ['听听又不花钱', 'Listening costs nothing'], to: 'group', wise: false },
        { words: ['免费荐股的，我不进', 'Free share tips? I do not join'], to: 'three', wise: true },
      ],
    },
    three: {
      says: [
        '您是行家，难怪谨慎。送您三只明天会涨的票，看我们准不准。',
        'You are careful, an expert! Take three shares that rise tomorrow and see whether we are right.',
      ],
      answers: [
        { words: ['看看准不准再说', 'I look whether they rise'], to: 'group', wise: false },
        { words: ['推得准何必送我，不看', 'If you knew, why give it away? No'], to: 'badge', wise: true },
      ],
    },
    group: {
      says: [
        '今天推的票又涨停了！张姐赚六万，王哥提现到账。您看截图。',
        'Our shares rose again! Sister Zhang earned 60,000, Brother Wang took his money out. Look at the pictures.',
      ],
      answers: [
        { words: ['人人都赚，我也想跟', 'Everybody earns. I want to as well'], to: 'app', wise: false },
        { words: ['一群人演给我看，退群', 'They all act for me. I leave'], to: 'badge', wise: true },
      ],
    },
    badge: {
      who: ['“王老师”', '“Teacher Wang”'],
      by: 'chat',
      says: [
        '我是持证投顾，证书发您。机构席位要用这个链接装软件，名额今天截止。',
        'I am a licensed adviser, here is my paper. Install the app from this link; places close today.',
      ],
      answers: [
        { words: ['有证书，靠得住，我装', 'He has a paper. I install it'], to: 'app', wise: false },
        { words: ['我上网查，真有这个编号', 'I look it up: the number exists'], to: 'app', wise: false },
        {
          words: ['证券软件应用商店就有，不装', 'Real trading apps are in the store. No'],
          to: 'visit',
          wise: true,
        },
      ],
    },
    app: {
      who: ['“群助理”', '“Assistant”'],
      by: 'chat',
      says: [
        '装好了吧？先转一万到这个账户，三天能到一万三，随时能提。',
        'Installed? Send 10,000 to this account. In three days it is 13,000, and you can always take it out.',
      ],
      answers: [
        {
          words: ['先投一万，能提再加', '10,000 first, more if I can take it out'],
          to: 'profit',
          wise: false,
        },
        { words: ['收款是个人账户？不转', 'A private account? I send nothing'], to: 'visit', wise: true },
      ],
    },
    profit: {
      says: [
        '恭喜，一万变一万三，三千已经提给您了。可惜本金小，这波要上三十万。',
        'Now it is 13,000, and we sent you 3,000. A pity that it is so little. This wave needs 300,000.',
      ],
      answers: [
        { words: ['把定期取出来，不能错过', 'I take out my savings for it'], to: 'lost', wise: false },
        { words: ['不加了，先全部提出来', 'No more. First I take it all out'], to: 'deposit', wise: true },
      ],
    },
    deposit: {
      says: [
        '全部提现要先交两千保证金，两小时内一起到账。',
        'To take all out, pay a deposit of 2,000. It all comes in two hours.',
      ],
      answers: [
        { words: ['交两千，把一万拿回来', 'I pay 2,000 to get 10,000'], to: 'lost', wise: false },
        {
          words: ['要钱才能提，就是骗，报警', 'Pay to get my own money? I call the police'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    visit: {
      who: ['“王老师”', '“Teacher Wang”'],
      by: 'chat',
      says: [
        '不放心转账？我们派专员上门收现金，给您开收据，看得见摸得着。',
        'Afraid to send it? Our man comes to your door for the cash and gives you a receipt.',
      ],
      answers: [
        { words: ['当面交，有收据，放心', 'Face to face with a receipt is safe'], to: 'lost', wise: false },
        { words: ['不给现金，我买黄金交他', 'No cash. I buy gold for him'], to: 'lost', wise: false },
        {
          words: ['券商不上门收钱，打 96110', 'No broker fetches cash. I call 96110'],
          to: 'free',
          wise: true,
        },
      ],
    },
    classmate: {
      says: [
        '阿芳让我加您的！她跟着老师半年换了新车，特意给您留了名额，今晚进群。',
        'Fang sent me! With our teacher she bought a new car in half a year. She kept you a place: join tonight.',
      ],
      answers: [
        { words: ['老同学介绍的，进群', 'My classmate says so. I join'], to: 'group', wise: false },
        { words: ['我先打电话问阿芳', 'First I call Fang and ask her'], to: 'three', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '讲课、荐股、证书、上门，您一样都没上当。',
        'Lessons, tips, paper, visit: nothing worked on you.',
      ],
      sign: [
        '真的证券软件在应用商店，钱只进您自己的证券账户，没有人上门收现金。',
        'A real trading app is in the store, and money goes to your own account. Nobody fetches cash.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '一万块可能回不来，但三十万的积蓄保住了。留好聊天记录，打 110。',
        'The 10,000 may be lost, but your savings are safe. Keep the chat and call 110.',
      ],
      sign: [
        '账上的数字是他随手填的。提现要先交钱，就说明里面没有钱。',
        'The numbers on the screen are made up. If you must pay to get it, there is nothing in it.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '账上涨到八十万，却一分也提不出来，“老师”把您拉黑了。',
        'The screen says 800,000, but nothing comes out, and the “teacher” is gone.',
      ],
      sign: [
        '给您看赚钱、看证书、看收据，都是为了您的积蓄。这些全能造假。',
        'Profits, papers, receipts: all shown to get your savings, and all can be faked.',
      ],
    },
  },
};
