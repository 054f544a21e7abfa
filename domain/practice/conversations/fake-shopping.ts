import type { Conversation } from '../conversation';

export const fakeShopping: Conversation = {
  type: 'fakeShopping',
  who: ['卖家', 'Seller'],
  by: 'chat',
  scene: [
    '您在二手平台看中一部手机，别人卖三千，他卖一千二。',
    'On a second-hand site a phone costs 1,200; others want 3,000.',
  ],
  first: 'cheap',
  again: [
    {
      who: ['卖家', 'Seller'],
      by: 'chat',
      scene: [
        '直播间里卖按摩椅，厂家清仓，只要三折。',
        'A live stream sells massage chairs at 30 percent of the price.',
      ],
      first: 'stream',
    },
  ],
  turns: {
    cheap: {
      says: [
        '这是单位发的福利，平台上挂不了这个价。加我好友聊，今天只剩两台。',
        'It is from my company, I may not show that price here. Add me as a friend; only two left today.',
      ],
      answers: [
        { words: ['便宜一半，先加上', 'Half the price. I add him'], to: 'scan', wise: false },
        { words: ['要买就在平台里下单', 'I buy only on the site'], to: 'link', wise: true },
      ],
    },
    link: {
      says: [
        '行，平台下单也可以。链接发您，点进去付就行，一模一样。【链接】',
        'Fine, on the site then. Tap this link and pay, it is just the same. [link]',
      ],
      answers: [
        { words: ['页面一样，点进去付', 'It looks the same. I pay'], to: 'fee', wise: false },
        { words: ['我在软件里自己搜商品', 'I look for it in the app myself'], to: 'hold', wise: true },
      ],
    },
    scan: {
      says: [
        '走平台要扣手续费。您扫码付三百定金，我马上发货，假一赔十。',
        'The site takes a fee. Scan and pay 300 down, I send it at once. If it is fake I pay ten times.',
      ],
      answers: [
        { words: ['才三百，付了', 'Only 300. I pay'], to: 'fee', wise: false },
        { words: ['不走平台，我就不买', 'Not on the site? I do not buy'], to: 'hold', wise: true },
      ],
    },
    hold: {
      says: [
        '好几个人要呢，三百定金都不肯？我身份证发您看，还能跑了？',
        'Others want it too. You will not pay 300 down? Here is my ID card, can I run away?',
      ],
      answers: [
        { words: ['身份证都发了，付三百', 'He sent his ID card. I pay 300'], to: 'fee', wise: false },
        {
          words: ['证件能偷能借，不付', 'An ID card can be stolen. I do not pay'],
          to: 'delivery',
          wise: true,
        },
      ],
    },
    delivery: {
      says: [
        '那货到付款！您先付八十运费险，验货不满意全退。',
        'Pay on delivery then! Just 80 for insurance first, all back if you do not like it.',
      ],
      answers: [
        { words: ['八十块，能退，付', '80, and it comes back. I pay'], to: 'fee', wise: false },
        {
          words: ['货到付款还要先付？不买了', 'Pay before paying on delivery? I leave'],
          to: 'free',
          wise: true,
        },
      ],
    },
    fee: {
      says: [
        '仓库说要先交六百保证金才放货，到货连前面的钱一起退您。',
        'The store wants a deposit of 600 before it sends the phone. You get it all back on delivery.',
      ],
      answers: [
        { words: ['都付了，再交六百', 'I paid already, so 600 more'], to: 'ship', wise: false },
        { words: ['不要货了，把钱退我', 'I do not want it. Pay me back'], to: 'refund', wise: true },
      ],
    },
    ship: {
      who: ['“快递员”', '“Courier”'],
      by: 'chat',
      says: [
        '货到我手上了。卖家说要付八百验机费才能给您，付完和保证金一起退。',
        'I have your phone. The seller says: 800 for the check, then you get it, and the deposit back.',
      ],
      answers: [
        { words: ['就差一步，付八百', 'One more step. I pay 800'], to: 'lost', wise: false },
        {
          words: ['没见到货就一直要钱，退款', 'No phone, only fees. I want a refund'],
          to: 'refund',
          wise: true,
        },
      ],
    },
    refund: {
      who: ['“退款客服”', '“Refund service”'],
      by: 'chat',
      says: [
        '退款通道要激活：您原额再付一次，两笔一起退。不付，一分也退不了。',
        'The refund must be activated: pay the same once more and both come back. Otherwise nothing.',
      ],
      answers: [
        { words: ['再付一次，一起退', 'I pay once more'], to: 'lost', wise: false },
        { words: ['我把验证码给你，你来退', 'I give you my code, you do it'], to: 'drained', wise: false },
        {
          words: ['退钱不用先付钱，报警', 'No refund needs a payment. I call the police'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    stream: {
      says: [
        '直播间只剩五台，加我好友下单，再送您一台血压计。',
        'Only five are left. Add me as a friend to order, and you get a blood pressure monitor too.',
      ],
      answers: [
        { words: ['三折还有赠品，加上', 'So cheap, and a gift. I add him'], to: 'scan', wise: false },
        { words: ['要买就在直播间里下单', 'I only order inside the shop'], to: 'link', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: ['您没离开平台付一分钱。', 'You paid nothing outside the site.'],
      sign: [
        '便宜一半、催您今天付、绕开平台，三样占了两样就别买。',
        'Half the price, hurry, not on the site: two of the three are enough to leave.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '付出去的几百块可能回不来，但您没有再往里填。留好记录报警。',
        'Some hundreds may be lost, but you paid no more. Keep the messages and call the police.',
      ],
      sign: [
        '离开平台付款，平台就管不了。退款从来不用先付钱。',
        'Outside the site nobody protects you. No refund needs a payment first.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '第二笔也没了，卖家和“客服”是同一个人，把您拉黑了。',
        'The second payment is gone too. Seller and “service” were one man, and he blocked you.',
      ],
      sign: ['“再付一次才能退”，是骗子最后一刀。', '“Pay again for the refund” is the scammer’s last cut.'],
    },
    drained: {
      kind: 'fellForIt',
      happened: ['他用验证码把卡里的钱一次转走了。', 'With the code he emptied your card.'],
      sign: [
        '验证码只能自己用，念给谁，就等于把钱给谁。',
        'A code is for you alone. Who gets it, gets your money.',
      ],
    },
  },
};
