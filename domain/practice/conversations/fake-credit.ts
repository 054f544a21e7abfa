import type { Conversation } from '../conversation';

export const fakeCredit: Conversation = {
  type: 'fakeCredit',
  who: ['“金融平台客服”', '“Loan platform service”'],
  by: 'call',
  scene: ['您在上班，手机响了。', 'You are at work. Your phone rings.'],
  first: 'notice',
  again: [
    {
      who: ['“支付软件客服”', '“Payment app service”'],
      by: 'call',
      scene: ['您在网上借过一次钱，手机响了。', 'You once borrowed online. The phone rings.'],
      first: 'interest',
    },
  ],
  turns: {
    notice: {
      says: [
        '您好，国家有新规：您上学时的校园贷账户今天不注销，征信就是一辈子的污点。',
        'Hello, a new rule: if your old student loan account is not closed today, your credit record is spoiled for life.',
      ],
      answers: [
        { words: ['我好像点过，怎么办？', 'Maybe I had one. What now?'], to: 'paper', wise: false },
        { words: ['我没开过，你帮我查查', 'I had none. Please check'], to: 'paper', wise: false },
        {
          words: ['征信谁也改不了，挂了', 'Nobody can change that record. I hang up'],
          to: 'data',
          wise: true,
        },
      ],
    },
    data: {
      says: [
        '不是改，是注销！您的学校、身份证尾号我都报得出，系统里真有这个户。',
        'Not change, close! I know your school and the end of your ID number. The account is there.',
      ],
      answers: [
        { words: ['信息都对，那听你的', 'All correct. I do as you say'], to: 'paper', wise: false },
        { words: ['我去银行查征信报告', 'I ask the bank for my credit report'], to: 'deadline', wise: true },
      ],
    },
    paper: {
      who: ['“客服专员”', '“Expert”'],
      by: 'chat',
      says: [
        '这是盖章的红头文件和我的工作证。您装个会议软件，我们全程录音注销。',
        'Here are a stamped paper and my staff card. Install a meeting app, it is all recorded.',
      ],
      answers: [
        { words: ['有公章，应该是真的', 'It has a stamp. It must be true'], to: 'share', wise: false },
        { words: ['公家不在聊天里发文件', 'No office sends papers by chat'], to: 'deadline', wise: true },
      ],
    },
    deadline: {
      who: ['“征信中心”', '“Credit centre”'],
      by: 'sms',
      says: [
        '【征信】您的账户异常，今晚 18 点上报，请速联系专员处理。',
        '[Credit] Your account is reported at 18:00 today. Contact the expert at once.',
      ],
      answers: [
        { words: ['快六点了，打回去', 'It is nearly six. I call back'], to: 'share', wise: false },
        { words: ['短信谁都能编，不理', 'Anyone can write that. I ignore it'], to: 'family', wise: true },
      ],
    },
    share: {
      who: ['“客服专员”', '“Expert”'],
      by: 'call',
      says: [
        '打开共享屏幕，看看您有几个平台。额度都借出来，归零才能注销。',
        'Share the screen. Borrow all that your apps offer: the limit must be zero to close it.',
      ],
      answers: [
        { words: ['借出来，又不是我花', 'I borrow it, I do not spend it'], to: 'move', wise: false },
        { words: ['先只借一个平台的', 'I borrow from one app first'], to: 'move', wise: false },
        { words: ['借来就是我的债，不借', 'What I borrow is my debt. No'], to: 'family', wise: true },
      ],
    },
    move: {
      says: [
        '钱到您卡上了。放久了算恶意套现，快转进监管账户，系统替您结清。',
        'The money is on your card. If it stays there it is fraud. Move it to the supervised account now.',
      ],
      answers: [
        { words: ['转过去就还清了，转', 'Then the debt is paid. I send it'], to: 'lost', wise: false },
        {
          words: ['关掉共享，钱不动，打 96110', 'Stop sharing, keep the money, call 96110'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    family: {
      who: ['“客服专员”', '“Expert”'],
      by: 'call',
      says: [
        '您不处理，明天单位和家人都会接到催收电话，工作也保不住！',
        'Then tomorrow we call your boss and your family. You will lose your job!',
      ],
      answers: [
        { words: ['别打到单位，我配合', 'Do not call my boss. I cooperate'], to: 'small', wise: false },
        { words: ['让他打，我现在就报警', 'Let him. I call the police'], to: 'free', wise: true },
      ],
    },
    small: {
      says: [
        '那只办一个小的：借五千转到专员个人户，当场给您出注销证明。',
        'Then only a small one: borrow 5,000, send it to my private account, and you get the paper at once.',
      ],
      answers: [
        { words: ['五千买个安心，转', '5,000 for peace of mind. I send it'], to: 'lost', wise: false },
        { words: ['转个人户就是骗，不转', 'A private account is a scam. No'], to: 'stopped', wise: true },
      ],
    },
    interest: {
      says: [
        '您那笔借款利率超标了，国家要求今天调低，不调就影响征信，我帮您办。',
        'The interest on your loan is above the limit. We must lower it today or your credit record suffers.',
      ],
      answers: [
        { words: ['能省利息，怎么调？', 'That saves money. How?'], to: 'paper', wise: false },
        {
          words: ['要调我到软件里看，挂了', 'I look in the app myself. I hang up'],
          to: 'deadline',
          wise: true,
        },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '他拿征信、文件、单位来吓您，您都没怕。',
        'Credit record, papers, your boss: nothing scared you.',
      ],
      sign: [
        '征信由人民银行管，谁也不能“注销、修复”。要看，自己去银行查。',
        'The central bank keeps credit records. Nobody can “close” or “repair” them. Ask at your bank.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '骗子没拿到钱。要是已经借了，今天就还回平台。',
        'He got no money. If you borrowed any, pay it back to the app today.',
      ],
      sign: [
        '叫您借钱、再转给个人账户，说什么理由都是骗。',
        'Being told to borrow and send it to a private account is a scam, whatever the reason.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: ['钱转走了，借款还得您自己一笔一笔还。', 'The money is gone, and the debt is yours.'],
      sign: [
        '“归零额度、监管账户”是编的。借出来的每一分都是您的债。',
        '“Limit zero” and “supervised account” are made up. Every yuan you borrow is your debt.',
      ],
    },
  },
};
