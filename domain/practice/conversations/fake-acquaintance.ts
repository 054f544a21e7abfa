import type { Conversation } from '../conversation';

export const fakeAcquaintance: Conversation = {
  type: 'fakeAcquaintance',
  who: ['“儿子小军”', '“Your son Jun”'],
  by: 'chat',
  scene: [
    '您是小军的妈妈，他在外地。一个新号加您，头像是小军。',
    'You are Jun’s mother, he is far away. A new number with his photo adds you.',
  ],
  first: 'new',
  again: [
    {
      who: ['“儿子小军”', '“Your son Jun”'],
      by: 'chat',
      scene: [
        '您儿子小军在外地。夜里，一个新号发来消息。',
        'Your son Jun lives far away. At night a new number writes.',
      ],
      first: 'night',
    },
  ],
  turns: {
    new: {
      says: [
        '妈，我手机摔坏了，这是新号，你存一下。',
        'Mum, my phone broke. This is my new number, save it.',
      ],
      answers: [
        { words: ['好，存了。怎么摔的？', 'Saved. How did it break?'], to: 'course', wise: false },
        { words: ['你是小军吗？', 'Are you Jun?'], to: 'course', wise: false },
        { words: ['我打你原来的号问问', 'I call your old number'], to: 'lesson', wise: true },
      ],
    },
    lesson: {
      says: [
        '老号打不通的，在修呢。我在上课，不方便接电话，打字就行。',
        'The old one is being repaired. I am in class and cannot talk. Just write.',
      ],
      answers: [
        { words: ['哦，那你说', 'All right, what is it?'], to: 'course', wise: false },
        { words: ['那你说咱家的狗叫什么', 'Then tell me the name of our dog'], to: 'face', wise: true },
      ],
    },
    course: {
      says: [
        '我报了个培训班，三万八，今天截止。你先帮我交，回头就转你。',
        'I join a course for 38,000, today is the last day. Pay it for me, I pay you back.',
      ],
      answers: [
        {
          words: ['学习是好事，账号给我', 'Learning is good. Give me the account'],
          to: 'picture',
          wise: false,
        },
        { words: ['这么多钱，先通个电话', 'So much money? Call me first'], to: 'face', wise: true },
      ],
    },
    face: {
      says: [
        '（打来视频，三秒就断，脸和声音都像儿子）信号不好！妈快点，就等我一个了。',
        '(A video call, three seconds, his face and voice) Bad line! Quick, Mum, they wait for me.',
      ],
      answers: [
        { words: ['看见脸了，是他', 'I saw his face. It is him'], to: 'picture', wise: false },
        {
          words: ['三秒不算，我问问他媳妇', 'Three seconds prove nothing. I ask his wife'],
          to: 'anger',
          wise: true,
        },
      ],
    },
    picture: {
      says: [
        '妈，我已经转了三万八到你卡里，银行晚点到。【截图】你先垫给老师。',
        'Mum, I sent 38,000 to your card, the bank is slow. [picture] Pay the teacher for me.',
      ],
      answers: [
        { words: ['他转了，我就垫', 'He has sent it, so I pay'], to: 'account', wise: false },
        { words: ['等到账了再说', 'I wait until it is here'], to: 'anger', wise: true },
      ],
    },
    account: {
      says: [
        '收款的是老师个人的卡。银行要是问，你就说自己买家具。',
        'It is the teacher’s own card. If the bank asks, say that you buy furniture.',
      ],
      answers: [
        { words: ['照他说的，转了', 'I do as he says'], to: 'lost', wise: false },
        { words: ['为什么要骗银行？不转', 'Why lie to the bank? I do not pay'], to: 'stopped', wise: true },
      ],
    },
    anger: {
      says: [
        '名额没了都怪你！别人家爸妈早交了。那先转一万，总行吧？',
        'If I lose my place it is your fault! Other parents have paid. Then 10,000, at least?',
      ],
      answers: [
        { words: ['不忍心，先转一万', 'I cannot bear it. I send 10,000'], to: 'lost', wise: false },
        { words: ['打通你本人，再说钱', 'First I speak to you, then money'], to: 'teacher', wise: true },
      ],
    },
    teacher: {
      who: ['“培训班老师”', '“Course teacher”'],
      by: 'chat',
      says: [
        '阿姨，孩子急得直哭。您先交上，明天不想学全退。',
        'Auntie, he is crying. Pay now; if he does not want it tomorrow, you get it all back.',
      ],
      answers: [
        {
          words: ['老师都说能退，交吧', 'The teacher says that it comes back. I pay'],
          to: 'lost',
          wise: false,
        },
        {
          words: ['再拨儿子老号，他接了', 'I call his old number again. He answers'],
          to: 'free',
          wise: true,
        },
      ],
    },
    night: {
      says: [
        '妈，我换号了，原来的坏了。这会儿信号差，打字跟你说个急事。',
        'Mum, I have a new number, the old one is broken. The line is bad, so I type. It is urgent.',
      ],
      answers: [
        { words: ['什么急事？你快说', 'What is it? Tell me quickly'], to: 'course', wise: false },
        { words: ['我先打你原来的号', 'First I call your old number'], to: 'lesson', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: ['儿子接了电话：“妈，我手机好好的。”', 'Your son answers: “Mum, my phone is fine.”'],
      sign: [
        '换号、不能通话、急用钱，三样凑齐就是骗。打他原来的号，一问便知。',
        'New number, cannot talk, needs money: a scam. Call the old number and you know.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '钱还在卡里。真儿子根本不知道这回事。',
        'Your money is still there. Your real son knows nothing of it.',
      ],
      sign: [
        '转账截图能造假，到账才算数。叫您骗银行的人，就是在骗您。',
        'A picture of a transfer can be faked. Who tells you to lie to the bank is lying to you.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '钱进了陌生人的卡。晚上儿子打来电话，您才知道上当了。',
        'The money went to a stranger. In the evening your real son calls.',
      ],
      sign: [
        '头像、声音、几秒的脸，现在都能用电脑造出来。只有打他本人的电话才算。',
        'Photo, voice and a few seconds of face can be made by a computer. Only a call to his own number counts.',
      ],
    },
  },
};
