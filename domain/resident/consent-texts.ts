import type { ConsentPurpose, ConsentText, ConsentWords } from './consent';

/** What a relative without a smartphone agrees to with the code of the SMS. The family member reads it out. */
export const protectRelative: ConsentText = {
  version: 1,
  title: '家人已经同意：用他的姓名、手机号和住址给他预警',
  required: true,
  paragraphs: [
    '请您把下面的话念给家人听。他把短信里的数字告诉您，就是同意。',
    '谁在用：本地公安机关的反诈专班，联系电话 96110。',
    '做什么用：有诈骗盯上家人的手机号时，发短信、打电话提醒他，同时提醒您，并把劝阻任务派给他住地的值班民警。不作别的用途。',
    '用哪些：家人的姓名、手机号、居住的村或社区，以及由您办理这件事。姓名和手机号加密保存，民警每看一次都留下记录。',
    '存多久：使用本服务期间。取消以后马上删除；法律要求留存的劝阻记录和查看记录，到期删除。',
    '怎样撤回：您在“我的家人”里取消，或者家人自己拨打 96110、到派出所取消。',
  ],
  english: {
    title: 'My relative has agreed that their name, phone number and address are used to warn them',
    paragraphs: [
      'Please read this out to your relative. By telling you the number in the SMS they agree.',
      'Who: the anti-fraud desk of the local police, phone 96110.',
      'What for: when a scammer is after your relative’s number, to warn them by SMS and by a call, to tell you at once, and to give the case to the officer on duty where they live. For nothing else.',
      'Which data: your relative’s name, phone number and village, and that you registered them. Name and number are stored encrypted; every look is recorded.',
      'How long: as long as the service is used. When it is ended, we delete it at once. Records that the law makes us keep are deleted when their time is over.',
      'How to take it back: end it under “My family”; or your relative calls 96110 or goes to a police station.',
    ],
  },
};

/** What a guardian agrees to for a child under 14 (个人信息保护法, 第三十一条). */
export const protectChild: ConsentText = {
  version: 1,
  title: '我是孩子的监护人，我同意用孩子的姓名、手机号和住址给孩子预警',
  required: true,
  paragraphs: [
    '不满 14 岁的人的个人信息是敏感个人信息，要由监护人同意。',
    '谁在用：本地公安机关的反诈专班，联系电话 96110。',
    '做什么用：有诈骗盯上孩子的手机号或手表号时，发短信、打电话提醒，同时马上提醒您，并把劝阻任务派给孩子住地的值班民警。不作别的用途。',
    '用哪些：孩子的姓名、手机号、居住的村或社区，以及您是监护人。姓名和手机号加密保存，民警每看一次都留下记录。',
    '存多久：使用本服务期间。您取消或者您自己退出以后，马上删除；法律要求留存的劝阻记录和查看记录，到期删除。',
    '怎样撤回：您在“我的家人”里取消，或者拨打 96110、到派出所取消。',
  ],
  english: {
    title:
      'I am the child’s guardian and agree that the child’s name, phone number and address are used to warn them',
    paragraphs: [
      'Data of somebody under 14 is sensitive: their guardian has to agree.',
      'Who: the anti-fraud desk of the local police, phone 96110.',
      'What for: when a scammer is after the number of the child’s phone or watch, to warn by SMS and by a call, to tell you at once, and to give the case to the officer on duty where the child lives. For nothing else.',
      'Which data: the child’s name, phone number and village, and that you are the guardian. Name and number are stored encrypted; every look is recorded.',
      'How long: as long as the service is used. When you end it, or leave yourself, we delete it at once. Records that the law makes us keep are deleted when their time is over.',
      'How to take it back: end it under “My family”, or call 96110, or go to a police station.',
    ],
  },
};

/** Texts that people have agreed to and that newer ones have replaced: theirs stay readable, word for word. */
export const formerConsentTexts: Readonly<
  Partial<Record<ConsentPurpose, Readonly<Record<number, ConsentWords>>>>
> = {
  protect: {
    1: {
      title: '我同意用我的姓名、手机号和住址给我预警',
      paragraphs: [
        '谁在用：本地公安机关的反诈专班，联系电话 96110。',
        '做什么用：有诈骗盯上您的手机号时，马上提醒您，并把劝阻任务派给您住地的值班民警。不作别的用途。',
        '用哪些：您填的姓名、手机号、居住的村或社区，以及您的微信在本小程序里的身份号。姓名和手机号加密保存；民警受理您的劝阻任务以后才能看到，每看一次都留下记录。',
        '存多久：您使用本服务期间。您要求退出后，我们删除这些信息；法律要求留存的劝阻记录和查看记录，到期删除。',
        '怎样撤回：您随时可以拨打 96110 或到派出所，要求查看、更正、删除，或者撤回同意。撤回以后不再给您预警，反诈提示照样可以看。',
      ],
    },
  },
  officerContact: {
    1: {
      title: '紧急时，我同意网格员协助民警上门找我',
      paragraphs: [
        '谁在用：本地公安机关的反诈专班，以及您住地的值班民警和网格员，联系电话 96110。',
        '做什么用：电话打不通或情况紧急时，请网格员协助民警上门找到您，当面劝阻。',
        '用哪些：您的姓名、手机号、居住的村或社区。',
        '存多久：只在一次劝阻期间使用；劝阻记录按法律要求留存，到期删除。',
        '怎样撤回：这一项可以不勾选，不影响您收到预警。以后想改，拨打 96110 即可。民警依照法律必须采取的紧急措施，不以这一项为依据。',
      ],
    },
  },
};
