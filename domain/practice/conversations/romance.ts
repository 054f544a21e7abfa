import type { Conversation } from '../conversation';

export const romance: Conversation = {
  type: 'romance',
  who: ['“工程师老林”', '“Lin, engineer”'],
  by: 'chat',
  scene: ['短视频里有人关注您，天天来问候。', 'Somebody follows your videos and writes every day.'],
  first: 'hello',
  again: [
    {
      who: ['“工程师老林”', '“Lin, engineer”'],
      by: 'chat',
      scene: ['您在广场舞群里，新来的老林加您。', 'In your dance group a new member, Lin, adds you.'],
      first: 'dance',
    },
  ],
  turns: {
    hello: {
      says: [
        '看您的视频真有气质。我一个人在外地做工程，能跟您说说话吗？',
        'Your videos have style. I work alone far from home. May I talk with you?',
      ],
      answers: [
        { words: ['难得有人关心，聊聊', 'Somebody cares. Let us talk'], to: 'love', wise: false },
        { words: ['不认识，不聊', 'I do not know you. No'], to: 'widower', wise: true },
      ],
    },
    widower: {
      says: [
        '打扰了。我爱人走了三年，看您很像她。降温了，记得添衣服。',
        'Sorry. My wife died three years ago and you look like her. It is cold, dress warmly.',
      ],
      answers: [
        { words: ['也是苦命人，聊聊吧', 'Poor man. Let us talk'], to: 'love', wise: false },
        { words: ['没见过面的人不交心', 'I do not open my heart to strangers'], to: 'parcel', wise: true },
      ],
    },
    love: {
      says: [
        '聊了半个月，我认定您了。等工程结束，咱俩搭伴过日子。',
        'Two weeks, and I know that it is you. After this job we live together.',
      ],
      answers: [
        { words: ['我也想有个伴', 'I want somebody too'], to: 'earn', wise: false },
        { words: ['那先见一面，再说别的', 'First we meet, then the rest'], to: 'excuse', wise: true },
      ],
    },
    excuse: {
      says: [
        '工地封闭，视频也不让开。您不信我，我心里难受。',
        'The site is closed and video forbidden. You hurt me with your doubts.',
      ],
      answers: [
        { words: ['别难受，我信你', 'Do not be sad, I believe you'], to: 'earn', wise: false },
        {
          words: ['不见面也不视频，我不信', 'No meeting, no video: I do not believe it'],
          to: 'parcel',
          wise: true,
        },
      ],
    },
    earn: {
      says: [
        '我表哥管平台后台，懂规律。您拿我的账号试试，赚了当咱俩养老钱。',
        'My cousin runs a platform and knows the numbers. Try with my account, for our old age.',
      ],
      answers: [
        { words: ['帮他操作，真赚了', 'I do it for him, and it earns'], to: 'invest', wise: false },
        { words: ['谈感情就别谈投资', 'Love, yes; investing, no'], to: 'hospital', wise: true },
      ],
    },
    invest: {
      says: [
        '看，赚了吧！您自己也开个户，放五万，月底够咱俩装修。',
        'See, it earns! Open your own account with 50,000. It will furnish our home.',
      ],
      answers: [
        { words: ['放五万，为了以后', '50,000, for our future'], to: 'lost', wise: false },
        { words: ['先把赚的提出来看看', 'First I take out the profit'], to: 'tax', wise: true },
      ],
    },
    tax: {
      says: [
        '提现要先交税八千。就差一步，别让咱俩的心血白费。',
        'Pay 8,000 tax first. Only one step, do not waste all we have built.',
      ],
      answers: [
        { words: ['交八千，取出来', 'I pay 8,000'], to: 'lost', wise: false },
        { words: ['没见过你人，一分不转', 'I never saw you. Not a yuan'], to: 'stopped', wise: true },
      ],
    },
    parcel: {
      says: [
        '我给您寄了包裹，有金首饰，是我的心意。快递会联系您。',
        'I sent you a parcel with gold jewels, with all my heart. The courier will call.',
      ],
      answers: [
        { words: ['人家一片心意，等快递', 'How kind. I wait for the courier'], to: 'customs', wise: false },
        { words: ['不要，退回去', 'I do not want it. Send it back'], to: 'hospital', wise: true },
      ],
    },
    customs: {
      who: ['“快递清关”', '“Customs service”'],
      by: 'call',
      says: [
        '您的包裹里查出现金，要交六千清关费，不交您也要担责。',
        'There is cash in your parcel. Pay 6,000, or you are responsible too.',
      ],
      answers: [
        { words: ['怕担责，交了', 'I am afraid and pay'], to: 'lost', wise: false },
        { words: ['不是我的包裹，不交', 'It is not my parcel. I pay nothing'], to: 'stopped', wise: true },
      ],
    },
    hospital: {
      who: ['“工程师老林”', '“Lin, engineer”'],
      by: 'chat',
      says: [
        '我在工地摔伤了，卡又冻结，借我八千救命，出院就还。我只有你了。',
        'I fell at work and my card is frozen. Lend me 8,000 for the hospital. I have only you.',
      ],
      answers: [
        { words: ['救人要紧，转八千', 'A life comes first. I send it'], to: 'lost', wise: false },
        { words: ['转不了那么多，先转五百', 'Not so much, but 500'], to: 'lost', wise: false },
        { words: ['没见过面，不借钱', 'Never met, no money'], to: 'free', wise: true },
      ],
    },
    dance: {
      says: [
        '姐，看您领舞真精神！我刚到这边做工程，谁也不认识，加个好友聊聊？',
        'You lead the dance so well! I work on a building site here and know nobody. May we chat?',
      ],
      answers: [
        { words: ['看着老实，聊聊', 'He seems honest. I chat'], to: 'love', wise: false },
        { words: ['要聊来广场上聊', 'Come to the square and talk there'], to: 'widower', wise: true },
      ],
    },
  },
  endings: {
    free: {
      kind: 'sawThrough',
      happened: ['您说不借钱，他当天就没了消息。', 'You lend nothing, and that day he is gone.'],
      sign: [
        '真心的人不会没见面就要钱。照片、工作、伤病都可能是编的。',
        'Who means it does not ask for money before you met. Photo, job and accident may be made up.',
      ],
    },
    stopped: {
      kind: 'nearly',
      happened: [
        '心里难过，但积蓄保住了。跟家里人说说，不丢人。',
        'It hurts, but your savings are safe. Tell your family, it is no shame.',
      ],
      sign: [
        '先给关心，再带您赚钱或向您求救，是一套写好的剧本。',
        'First care, then profit or an emergency: it is a written script.',
      ],
    },
    lost: {
      kind: 'fellForIt',
      happened: [
        '钱转过去，“老林”注销了账号。照片是从网上偷的。',
        'The money is gone and so is “Lin”. His photo was stolen.',
      ],
      sign: [
        '从不见面、从不视频，却说要跟您过日子，最后总会说到钱。',
        'Never met, no video, yet he wants to live with you: in the end it is about money.',
      ],
    },
  },
};
