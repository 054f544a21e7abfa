import type { Conversation } from '../conversation';

export const fakeAuthority: Conversation = {
  type: 'fakeAuthority',
  who: ['“通信管理局”', '“Telecom office”'],
  by: 'call',
  scene: ['您一个人在家，座机响了。', 'You are alone at home. The phone rings.'],
  first: 'cut',
  again: [
    {
      who: ['“疾控中心”', '“Health office”'],
      by: 'call',
      scene: ['您在菜市场，手机响了。', 'You are at the market. Your phone rings.'],
      first: 'drugs',
    },
  ],
  turns: {
    cut: {
      says: [
        '您名下有个手机号群发诈骗短信，两小时后全部停机。要申诉，我转接市公安局。',
        'A number in your name sends scam texts. All your phones will be cut off in two hours. I connect you to the police.',
      ],
      answers: [
        { words: ['不是我发的，快帮我转', 'It was not me. Connect me'], to: 'police', wise: false },
        { words: ['停机我去营业厅问，挂了', 'I ask at the phone shop. I hang up'], to: 'caught', wise: true },
      ],
    },
    police: {
      who: ['“市公安局李警官”', '“Officer Li, city police”'],
      by: 'call',
      says: [
        '我把警号发给你。你名下的卡涉嫌洗钱两百万，现在视频做笔录。',
        'Here is my police number. A card in your name laundered two million. I question you by video now.',
      ],
      answers: [
        { words: ['我配合，打开视频', 'I cooperate and start the video'], to: 'warrant', wise: false },
        { words: ['做笔录我去派出所', 'I come to the police station for that'], to: 'secret', wise: true },
      ],
    },
    caught: {
      who: ['“市公安局李警官”', '“Officer Li, city police”'],
      by: 'call',
      says: [
        '刚才是你挂的电话？你涉嫌洗钱，再挂就按拒捕处理！',
        'You hung up? You are suspected of money laundering. Hang up again and we arrest you!',
      ],
      answers: [
        { words: ['吓一跳，我什么也没做', 'You scare me, I did nothing'], to: 'warrant', wise: false },
        { words: ['你在哪个所？我到派出所说', 'Which station? I come there'], to: 'secret', wise: true },
      ],
    },
    warrant: {
      who: ['“市公安局李警官”', '“Officer Li, city police”'],
      by: 'chat',
      says: [
        '（视频里穿制服）这是你的逮捕令，有照片。国家机密，跟谁都不许说，说了马上抓人。',
        '(In uniform, by video) Here is the warrant with your photo. It is a state secret. Tell anybody and we arrest you.',
      ],
      answers: [
        { words: ['我不说，我是清白的', 'I tell nobody. I am innocent'], to: 'hotel', wise: false },
        { words: ['有照片有公章，是真的', 'Photo and stamp: it is real'], to: 'hotel', wise: false },
        { words: ['公安不在网上发逮捕令', 'Police send no warrant online'], to: 'secret', wise: true },
      ],
    },
    secret: {
      who: ['“市公安局李警官”', '“Officer Li, city police”'],
      by: 'call',
      says: [
        '去派出所就泄密了，办案的都要受处分！你儿子的工作也保不住。就在电话里说。',
        'At the station the secret is out! Your son will lose his job. We do it by phone.',
      ],
      answers: [
        { words: ['别连累孩子，我听你的', 'Spare my son. I obey'], to: 'hotel', wise: false },
        { words: ['越不让我去，我越要去', 'You do not want me there? Then I go'], to: 'hotline', wise: true },
      ],
    },
    hotel: {
      who: ['“市公安局李警官”', '“Officer Li, city police”'],
      by: 'call',
      says: [
        '找个宾馆锁上门，装会议软件共享屏幕。家人和派出所的电话，一律不许接。',
        'Go to a hotel and lock the door. Share your screen. Do not answer your family or the local police.',
      ],
      answers: [
        { words: ['照办，证明清白', 'I do it, to prove my innocence'], to: 'safe', wise: false },
        { words: ['不去，打电话给儿子', 'No. I call my son'], to: 'hotline', wise: true },
      ],
    },
    safe: {
      says: [
        '把存款归到一张卡，转进国家安全账户清查。或者取现金、买黄金，交给办案人员。',
        'Move your savings to the state’s safe account. Or hand cash or gold to our man.',
      ],
      answers: [
        { words: ['查清就退，转吧', 'I get it back. I send it'], to: 'lost', wise: false },
        { words: ['我取现金，当面交给他', 'I hand him the cash'], to: 'lost', wise: false },
        {
          words: ['警察没有安全账户，报 110', 'The police have no safe account. I call 110'],
          to: 'stopped',
          wise: true,
        },
      ],
    },
    hotline: {
      who: ['96110', '96110'],
      by: 'call',
      says: [
        '您好，这里是 96110。您是不是接到自称公安的电话了？不要转钱，不要共享屏幕。',
        'Hello, this is 96110. Did somebody call you as police? Send no money, do not share your screen.',
      ],
      answers: [
        { words: ['又来一个骗子，挂掉', 'Another scammer. I hang up'], to: 'refused', wise: false },
        { words: ['听完，再打 110 核实', 'I listen, then check with 110'], to: 'free', wise: true },
      ],
    },
    drugs: {
      says: [
        '您的医保卡在外地开了大量违禁药，涉嫌骗保。要报案，我马上转接公安。',
        'Forbidden drugs were bought with your health card in another city. I connect you to the police.',
      ],
      answers: [
        { words: ['我没去过外地，快转公安', 'I was never there. Connect me'], to: 'police', wise: false },
        {
          words: ['医保的事我去窗口问，挂了', 'I ask at the health office. I hang up'],
          to: 'caught',
          wise: true,
        },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: [
        '真民警核实了您没事，还上门教您拦住了骗子的号码。',
        'The real police told you that nothing is wrong, and helped you to block the caller.',
      ],
      sign: [
        '真警察不在电话里做笔录，不发逮捕令，不要您保密，更没有安全账户。',
        'Real police do not question you by phone, send no warrant, ask no secrecy, have no safe account.',
      ],
    },
    refused: {
      kind: 'nearly',
      happened: [
        '钱还在，可是您把真的 96110 也挂了，骗子可能再打来。',
        'Your money is safe, but you refused the real 96110, and the scammer may call again.',
      ],
      sign: [
        '真的 96110 只劝您别转钱，从不要钱、不要验证码。拿不准，自己拨 110 核实。',
        'The real 96110 tells you not to pay, and never asks for money or codes. In doubt call 110 yourself.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '您在转钱前报了警。差一点，一辈子的积蓄就没了。',
        'You called before paying. Your life’s savings were nearly gone.',
      ],
      sign: [
        '“安全账户”四个字一出口，就是骗子。不让您告诉家人，也是骗子。',
        '“Safe account” means scammer. So does “tell nobody”.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '钱一到账就被分散转走。真警察赶到时，您还锁着门不敢开。',
        'The money was spread over many accounts at once. When the real police came you did not dare to open.',
      ],
      sign: [
        '他先吓您，再把您和家人隔开，最后才要钱。不许告诉别人，就是最大的破绽。',
        'He scares you, parts you from your family, then asks for money. “Tell nobody” gives him away.',
      ],
    },
  },
};
