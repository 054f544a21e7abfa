import type { Conversation } from '../conversation';

export const fakeMilitary: Conversation = {
  type: 'fakeMilitary',
  who: ['“部队采购员”', '“Army buyer”'],
  by: 'call',
  scene: ['您开粮油店，来了个大单电话。', 'You have a food shop. A big order comes by phone.'],
  first: 'order',
  again: [
    {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'chat',
      scene: ['您开副食店，有人加您好友订货。', 'You run a grocery. Somebody adds you to order.'],
      first: 'noodles',
    },
  ],
  turns: {
    order: {
      says: [
        '老板，我是部队后勤的，要两百箱食用油，明天派车拉，价钱不还。',
        'I buy for the army: two hundred boxes of oil, our truck comes tomorrow, I do not bargain.',
      ],
      answers: [
        { words: ['大生意，先加好友', 'A big order. I add him'], to: 'receipt', wise: false },
        { words: ['你把证件发来看看', 'Send me your identity card'], to: 'papers', wise: false },
        { words: ['先付款，走对公账户', 'Pay first, by company account'], to: 'papers', wise: true },
      ],
    },
    papers: {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'chat',
      says: [
        '军官证和采购函发您了，盖了章的。部队付款有流程，您先备货。',
        'Here are my card and a stamped letter. Our payments take time. Get the goods ready.',
      ],
      answers: [
        { words: ['有章有证，先备货', 'Card and stamp are there. I prepare'], to: 'receipt', wise: false },
        { words: ['我打部队公开电话核实', 'I call the army’s public number'], to: 'offended', wise: true },
      ],
    },
    receipt: {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'chat',
      says: [
        '货款十二万打过去了，这是回单。部队账户到账慢，过会儿就到。',
        'We sent 120,000, here is the receipt. Our bank is slow, it comes later.',
      ],
      answers: [
        { words: ['有回单，等着就行', 'There is a receipt. I wait'], to: 'tins', wise: false },
        { words: ['钱到账我才发货', 'I send when the money is here'], to: 'offended', wise: true },
      ],
    },
    offended: {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'chat',
      says: [
        '我们单位保密，总机查不到我。老板要是不信，这单给别家了。',
        'We are secret, nobody can name me there. If you do not trust me, another shop gets it.',
      ],
      answers: [
        { words: ['别走，我信您', 'Do not go, I trust you'], to: 'tins', wise: false },
        { words: ['保密就更要核实', 'Secret? Then I check all the more'], to: 'profit', wise: true },
      ],
    },
    tins: {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'chat',
      says: [
        '再帮个忙：还要一百箱罐头，我们不便跟厂家结账，您代订，一箱赚二十。',
        'One favour: a hundred boxes of tins. We cannot pay that factory. Order for us and earn 20 a box.',
      ],
      answers: [
        { words: ['多赚两千，找厂家', '2,000 more. I call the factory'], to: 'factory', wise: false },
        { words: ['不是我的货，不代买', 'Not my goods. I do not buy for you'], to: 'profit', wise: true },
      ],
    },
    factory: {
      who: ['“罐头厂经理”', '“Factory manager”'],
      by: 'chat',
      says: [
        '罐头有现货，先付两千定金给您留着，今晚付清发车。',
        'We have them. Pay 2,000 to hold them and the rest tonight.',
      ],
      answers: [
        { words: ['两千定金，付了', 'I pay 2,000'], to: 'rest', wise: false },
        { words: ['让采购员自己付', 'The buyer must pay himself'], to: 'profit', wise: true },
      ],
    },
    rest: {
      says: [
        '全款四万八现在付清，不付定金不退，部队那边也等急了。',
        'Pay 48,000 now or the 2,000 are lost. The army is waiting.',
      ],
      answers: [
        { words: ['反正明天一起结，付', 'They settle tomorrow. I pay'], to: 'lost', wise: false },
        { words: ['停，打 110', 'I stop and call 110'], to: 'stopped', wise: true },
      ],
    },
    profit: {
      who: ['“部队采购员”', '“Army buyer”'],
      by: 'call',
      says: [
        '首长急用罐头，您代订，每箱给您五十，稳赚五千。今天就要！',
        'The commander needs tins. Order them and earn 50 a box, 5,000 for sure. Today!',
      ],
      answers: [
        { words: ['稳赚五千，垫了', '5,000 for sure. I pay'], to: 'lost', wise: false },
        { words: ['钱没到账，一分不垫', 'No money came, so I pay nothing'], to: 'free', wise: true },
      ],
    },
    noodles: {
      says: [
        '老板，部队驻训，要三百箱方便面、两百袋米，十二万上下。您先备货，货款下午打。',
        'Our unit needs 300 boxes of noodles and 200 bags of rice, about 120,000 yuan. Get it ready, we pay later today.',
      ],
      answers: [
        { words: ['十二万的大单，马上备货', 'Such an order! I get it ready'], to: 'receipt', wise: false },
        { words: ['款到了再备货', 'I wait until I am paid'], to: 'papers', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '他骂了一句就挂了。第二天没有车来，您的钱和货都在。',
        'He swore and hung up. No truck came. Money and goods are yours.',
      ],
      sign: [
        '真采购不会让您垫钱买别人的货。回单不算数，钱到账才算数。',
        'A real buyer does not make you pay for others’ goods. A receipt is nothing, money in the bank is.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: ['两千定金可能没了，四万八保住了。', 'The 2,000 may be lost, the 48,000 are safe.'],
      sign: [
        '“厂家”和“采购员”是一伙的。要的货您没有，就是他设的套。',
        '“Factory” and “buyer” are partners. Goods that you do not have are the trap.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '采购员和“厂家”同时关机，货款从来没有打过。',
        'Buyer and “factory” switched off. No payment was ever sent.',
      ],
      sign: [
        '大单、不还价、假回单、代买，四步走完，钱就没了。',
        'Big order, no bargaining, false receipt, other goods: after four steps the money is gone.',
      ],
    },
  },
};
