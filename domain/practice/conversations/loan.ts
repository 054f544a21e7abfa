import type { Conversation } from '../conversation';

export const loan: Conversation = {
  type: 'loan',
  who: ['“信贷经理”', '“Loan manager”'],
  by: 'call',
  scene: ['您的小店正缺钱周转，电话来了。', 'Your small shop needs money. The phone rings.'],
  first: 'offer',
  again: [
    {
      who: ['贷款广告', 'Loan advert'],
      by: 'sms',
      scene: ['您急着用钱，手机上跳出一条广告。', 'You need money. An advert appears on your phone.'],
      first: 'advert',
    },
  ],
  turns: {
    offer: {
      says: [
        '老板，您的二十万额度批下来了，无抵押、月息三厘，今天就到账。',
        'Your loan of 200,000 is approved. No security, low interest, today.',
      ],
      answers: [
        { words: ['正缺钱，怎么办理？', 'I need it. What do I do?'], to: 'form', wise: false },
        { words: ['你是哪家银行的？', 'Which bank are you?'], to: 'bank', wise: false },
        { words: ['要贷款我去银行柜台', 'For a loan I go to the bank'], to: 'text', wise: true },
      ],
    },
    form: {
      says: [
        '点链接装软件，填身份证、银行卡，再让它读您的通讯录。',
        'Install the app from the link, fill in ID and card, and let it read your contacts.',
      ],
      answers: [
        { words: ['填好了，都同意', 'Done, I allow all'], to: 'app', wise: false },
        { words: ['要读通讯录的软件，不装', 'An app that reads my contacts? No'], to: 'entered', wise: true },
      ],
    },
    bank: {
      says: [
        '我们是银行合作的助贷中心，利息比柜台低一半，当天放款。',
        'We work with the banks, at half their interest, and pay the same day.',
      ],
      answers: [
        { words: ['合作单位也行，怎么办？', 'A partner is fine. What do I do?'], to: 'app', wise: false },
        { words: ['我去网点问有没有你们', 'I ask at the bank about you'], to: 'entered', wise: true },
      ],
    },
    text: {
      who: ['放款通知', 'Loan notice'],
      by: 'sms',
      says: [
        '【放款】您预留的二十万今日到期，点击下载软件提款：【链接】',
        '[Loan] Your 200,000 expire today. Download the app to take them: [link]',
      ],
      answers: [
        { words: ['点链接装一个看看', 'I install it and look'], to: 'app', wise: false },
        { words: ['短信里的贷款软件，不装', 'No loan app from a text'], to: 'entered', wise: true },
      ],
    },
    entered: {
      who: ['“信贷经理”', '“Loan manager”'],
      by: 'call',
      says: [
        '您的资料已经进系统，今天起算利息。想取消，得先装软件点确认。',
        'You are in our system and pay interest from today. To cancel, install the app and confirm.',
      ],
      answers: [
        { words: ['那我装上，点取消', 'I install it to cancel'], to: 'app', wise: false },
        { words: ['我没签字，不欠你的', 'I signed nothing and owe nothing'], to: 'flow', wise: true },
      ],
    },
    app: {
      who: ['“信贷经理”', '“Loan manager”'],
      by: 'call',
      says: [
        '身份证和卡填好了？点提现。……哎呀，您卡号错了一位，放款冻结了。',
        'ID and card filled in? Tap “take out”. Oh, one digit of the card is wrong: the loan is frozen.',
      ],
      answers: [
        { words: ['怎么解冻？', 'How do I free it?'], to: 'fee', wise: false },
        { words: ['我没填错，这是套路', 'I made no mistake. It is a trick'], to: 'threat', wise: true },
      ],
    },
    fee: {
      says: [
        '转三成认证金六万解冻，系统连二十万一起打给您。',
        'Pay 60,000 to prove who you are. Then all of it comes together.',
      ],
      answers: [
        { words: ['马上就退，我借来转', 'It comes back. I borrow it and pay'], to: 'lost', wise: false },
        { words: ['先转两千行不行？', 'Can I pay 2,000 first?'], to: 'part', wise: false },
        { words: ['没放款先要钱，不转', 'Money before the loan? No'], to: 'threat', wise: true },
      ],
    },
    part: {
      says: [
        '行，先转两千。剩下的半小时内凑齐，不然合同作废还要赔。',
        'All right, 2,000 first. The rest in half an hour, or you must pay a penalty.',
      ],
      answers: [
        { words: ['先转两千，再去凑', 'I pay 2,000 and find the rest'], to: 'lost', wise: false },
        { words: ['停，打 96110', 'I stop and call 96110'], to: 'stopped', wise: true },
      ],
    },
    threat: {
      says: [
        '合同已经生效，不解冻也要月月还款，还要上征信、起诉您。律师函发您了！',
        'The contract holds. You pay every month anyway, and we sue you. Here is the lawyer’s letter!',
      ],
      answers: [
        { words: ['别告我，我先交一点', 'Do not sue me. I pay a little'], to: 'part', wise: false },
        { words: ['钱没到手，合同吓不了人', 'I got no money, so no contract'], to: 'flow', wise: true },
      ],
    },
    flow: {
      says: [
        '换个办法，不收您钱：您把银行卡和密码寄来，我们刷流水，刷完就放款。',
        'Another way, no fee: send us your bank card and PIN, we make it look busy, then you get the loan.',
      ],
      answers: [
        { words: ['不用交钱，把卡寄去', 'No fee? I send the card'], to: 'accomplice', wise: false },
        { words: ['银行卡谁也不给，打 96110', 'Nobody gets my card. I call 96110'], to: 'free', wise: true },
      ],
    },
    advert: {
      says: [
        '凭身份证就能借，三分钟到账，利息全网最低。点此填资料：【链接】',
        'All you need is your ID card. Paid in three minutes, lowest interest. Fill in here: [link]',
      ],
      answers: [
        { words: ['点进去填资料', 'I tap and fill it in'], to: 'app', wise: false },
        { words: ['广告里的贷款，不填', 'A loan from an advert? No'], to: 'text', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '他一分钱也没拿到，您的卡也没成为骗子的工具。',
        'He got no money, and your card does not serve a scammer.',
      ],
      sign: [
        '正规贷款，钱到您手里之前一分也不收，更不要您的银行卡。',
        'A real lender takes nothing before you have the money, and never your card.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '差点转了第一笔。您没有借钱去填这个坑。',
        'You nearly paid the first part. You borrowed nothing to fill this hole.',
      ],
      sign: [
        '“卡号填错、冻结、解冻”是编好的。他看您急着用钱，就一次次要钱。',
        '“Wrong number, frozen, pay to free it” is made up. He sees that you need money and asks again and again.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '六万转走了，他又要保险费、会员费，贷款永远不会来。',
        '60,000 are gone. Next he wants insurance, then membership. The loan never comes.',
      ],
      sign: ['放款前要交钱，不管叫什么名目，都是骗。', 'A fee before a loan is a scam, whatever its name.'],
    },
    accomplice: {
      kind: 'fellForIt',
      happened: [
        '您的卡被用来转骗来的钱，卡冻结了，您自己也要被警察调查。',
        'Your card moved stolen money. It is frozen, and the police ask you why.',
      ],
      sign: [
        '“刷流水”是借您的卡洗钱。出借银行卡可能犯法。',
        '“Making it look busy” is laundering money through your card. Lending a card can be a crime.',
      ],
    },
  },
};
