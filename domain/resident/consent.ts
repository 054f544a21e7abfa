import type { Consent } from './contract';
import { formerConsentTexts, protectChild, protectRelative } from './consent-texts';

export type ConsentPurpose = Consent['purpose'];

/** What is agreed to, in words. */
export interface ConsentWords {
  /** Stands beside the box. */
  readonly title: string;
  /** Who, what for, which data, how long, how to withdraw (个人信息保护法, 第十七条). */
  readonly paragraphs: readonly string[];
}

/** What a person agrees to, in full. A changed text gets a new version: consent is given to a version, never to a name. */
export interface ConsentText extends ConsentWords {
  readonly version: number;
  /** Registration is impossible without it, because the service is exactly this. */
  readonly required: boolean;
  /** For who reads no Chinese; the Chinese text is the one that counts. */
  readonly english: ConsentWords;
}

export const consentTexts: Readonly<Record<ConsentPurpose, ConsentText>> = {
  protect: {
    version: 2,
    title: '我同意用我的姓名、手机号和住址给我预警',
    required: true,
    paragraphs: [
      '谁在用：本地公安机关的反诈专班，联系电话 96110。',
      '做什么用：有诈骗盯上您的手机号时，马上提醒您，并把劝阻任务派给您住地的值班民警。不作别的用途。',
      '用哪些：您填的姓名、手机号、居住的村或社区，您愿意勾选的居住情况，以及您的微信在本小程序里的身份号。姓名和手机号加密保存；民警受理您的劝阻任务以后才能看到，每看一次都留下记录，您在“我的资料”里查得到。',
      '存多久：您使用本服务期间。您退出后，我们马上删除这些信息；法律要求留存的劝阻记录和查看记录，到期删除。',
      '怎样撤回：在“我的资料”里，随时可以查看、更正、导出，或者退出并删除；也可以拨打 96110 或到派出所办。撤回以后不再给您预警，反诈提示照样可以看。',
    ],
    english: {
      title: 'I agree that my name, phone number and address are used to warn me',
      paragraphs: [
        'Who: the anti-fraud desk of the local police, phone 96110.',
        'What for: to warn you at once when a scammer is after your phone number, and to give the case to the officer on duty where you live. For nothing else.',
        'Which data: the name, phone number and village that you fill in, what you tick about how you live, and your WeChat identity in this app. Name and number are stored encrypted. An officer sees them only after taking your case; every look is recorded, and you can see the list under “My data”.',
        'How long: as long as you use this service. When you leave, we delete it at once. Records that the law makes us keep are deleted when their time is over.',
        'How to take it back: under “My data” you can look, correct, export, or leave and delete at any time; or call 96110, or go to a police station. After that you get no more warnings; you can still read all tips.',
      ],
    },
  },
  officerContact: {
    version: 2,
    title: '紧急时，我同意网格员协助民警上门找我',
    required: false,
    paragraphs: [
      '谁在用：本地公安机关的反诈专班，以及您住地的值班民警和网格员，联系电话 96110。',
      '做什么用：电话打不通或情况紧急时，请网格员协助民警上门找到您，当面劝阻。',
      '用哪些：您的姓名、手机号、居住的村或社区。',
      '存多久：只在一次劝阻期间使用；劝阻记录按法律要求留存，到期删除。',
      '怎样撤回：这一项可以不勾选，不影响您收到预警。在“我的资料”里随时可以改，也可以拨打 96110。民警依照法律必须采取的紧急措施，不以这一项为依据。',
    ],
    english: {
      title: 'In an emergency, a community worker may help the police to find me at home',
      paragraphs: [
        'Who: the anti-fraud desk of the local police, and the officers and community workers on duty where you live, phone 96110.',
        'What for: when you can’t be reached by phone, or in an emergency, a community worker helps the officer to find you and talk to you.',
        'Which data: your name, phone number and village.',
        'How long: only during one case. Records of the case are kept as the law says, then deleted.',
        'How to take it back: you may leave this box empty; you get warnings all the same. Change it under “My data” at any time, or call 96110. What the police must do by law in an emergency does not depend on it.',
      ],
    },
  },
  protectRelative,
  protectChild,
};

/** The text of a version that somebody agreed to; null: there never was one. */
export function consentTextOf(purpose: ConsentPurpose, version: number): ConsentWords | null {
  const now = consentTexts[purpose];
  return now.version === version ? now : (formerConsentTexts[purpose]?.[version] ?? null);
}
