import type { Conversation } from '../conversation';

export const other: Conversation = {
  type: 'other',
  who: ['“拍卖公司”小周', '“Auction house”'],
  by: 'call',
  scene: ['您家有一枚老银元。一个电话打来。', 'You own an old silver coin. The phone rings.'],
  first: 'coin',
  again: [
    {
      who: ['“鉴宝海选”短信', '“Antiques show” text'],
      by: 'sms',
      scene: ['您家有一枚老银元，收到一条短信。', 'You own an old silver coin. A text arrives.'],
      first: 'show',
    },
  ],
  turns: {
    coin: {
      says: [
        '听说您家有老银元？海外藏家正在收，您那种能拍三十万。',
        'You have an old silver coin? Collectors abroad pay 300,000 for it.',
      ],
      answers: [
        { words: ['真有一枚，值那么多？', 'I do. So much?'], to: 'treasure', wise: false },
        { words: ['不卖，别打来了', 'I do not sell. Do not call again'], to: 'photo', wise: true },
      ],
    },
    photo: {
      who: ['“鉴定专家”', '“Expert”'],
      by: 'chat',
      says: [
        '我是专家，不卖也没关系，免费给您估价，拍张照片就行。',
        'I am an expert. You need not sell; a photo is enough, and it is free.',
      ],
      answers: [
        { words: ['免费看看，拍给他', 'Free? I send a photo'], to: 'treasure', wise: false },
        { words: ['要鉴定我去博物馆问', 'I ask at the museum'], to: 'buyer', wise: true },
      ],
    },
    treasure: {
      who: ['“鉴定专家”', '“Expert”'],
      by: 'chat',
      says: [
        '恭喜，是珍品，估价三十二万！来签合同，送您上海外拍卖图册。',
        'A treasure, worth 320,000! Sign the contract and it enters the catalogue abroad.',
      ],
      answers: [
        { words: ['三十二万！去签合同', '320,000! I sign'], to: 'contract', wise: false },
        { words: ['我先跟家里人商量', 'I talk to my family first'], to: 'secret', wise: true },
      ],
    },
    secret: {
      says: [
        '图册今晚截稿，藏家只等到八点。先别告诉家里，成交了给他们惊喜。',
        'It closes tonight, the buyer waits until eight. Do not tell them yet, it will be a surprise.',
      ],
      answers: [
        { words: ['那就今晚签', 'Then I sign tonight'], to: 'contract', wise: false },
        { words: ['要瞒家里人，我不做', 'I hide nothing from my family'], to: 'buyer', wise: true },
      ],
    },
    contract: {
      says: [
        '合同好了。先交六百鉴定费，成交后退您。',
        'Here is the contract. Pay 600 for the expert first, you get it back.',
      ],
      answers: [
        { words: ['六百不多，交了', '600 is not much. I pay'], to: 'tax', wise: false },
        { words: ['先交钱，我就不卖了', 'Pay first? Then I do not sell'], to: 'buyer', wise: true },
      ],
    },
    tax: {
      says: [
        '藏家出到四十万了！保证金一万二，交完当天打款。',
        'A buyer offers 400,000! A deposit of 12,000, and he pays today.',
      ],
      answers: [
        { words: ['一万二换四十万，交', '12,000 for 400,000. I pay'], to: 'lost', wise: false },
        {
          words: ['交一笔又一笔，停，报警', 'One payment after another. I call the police'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    buyer: {
      who: ['“藏家助理”', '“Buyer’s assistant”'],
      by: 'call',
      says: [
        '我们老板出四十万要您那枚，您先寄来，货到付款。',
        'My boss pays 400,000 for it. Send it first, he pays on arrival.',
      ],
      answers: [
        { words: ['有现成买家，怎么寄？', 'A buyer! How do I send it?'], to: 'insurance', wise: false },
        { words: ['要买就当面，到正规店里', 'Only in person, at a proper shop'], to: 'fare', wise: true },
      ],
    },
    insurance: {
      says: [
        '贵重物品要买三千保价险，付给专员个人户，货到连本退您。',
        'It needs insurance: 3,000 to my private account, all back on arrival.',
      ],
      answers: [
        { words: ['付三千，寄出去', 'I pay 3,000 and send it'], to: 'lost', wise: false },
        {
          words: ['不付也不寄，打 96110', 'I pay and send nothing. I call 96110'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    fare: {
      says: [
        '行，当面就当面。您先付两千诚意金，我买机票过来，成交抵给您。',
        'In person then. Pay 2,000 to show that you mean it, I buy the ticket.',
      ],
      answers: [
        { words: ['两千表个诚意，付', '2,000 to show it. I pay'], to: 'lost', wise: false },
        { words: ['买家倒要我付钱？骗子', 'The buyer wants money from me? A scam'], to: 'free', wise: true },
      ],
    },
    show: {
      says: [
        '【鉴宝】本市海选今天截止，专家免费看老钱币、瓷器，高价回收，请加专家好友。',
        '[Antiques] Today only: experts look at old coins for free and pay high prices. Add our expert.',
      ],
      answers: [
        { words: ['免费的，加专家看看', 'It is free. I add the expert'], to: 'treasure', wise: false },
        { words: ['要看我去博物馆，不加', 'I ask the museum instead'], to: 'photo', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: ['您没交一分钱，老银元还在抽屉里。', 'You paid nothing, and the coin is in your drawer.'],
      sign: [
        '真拍卖成交以后才收佣金。先要钱的拍卖、鉴定、展览，都是骗。',
        'A real auction takes its share after the sale. Fees before it are a scam.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '您及时停住，没再往里填。留好合同和记录，交给警察。',
        'You stopped in time. Keep contract and messages for the police.',
      ],
      sign: [
        '价钱越报越高、费用越交越多，就是一笔一笔地套您。',
        'The price rises and so do the fees: that is how he draws you in.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '钱交了，专家、买家都找不到了，公司早已搬空。',
        'You paid. Expert and buyer are gone, the office is empty.',
      ],
      sign: [
        '好处大得离谱、催您今天办、不让家里人知道：三样都有，就是骗局。',
        'Far too good, in a hurry, kept from your family: all three make a scam.',
      ],
    },
  },
};
