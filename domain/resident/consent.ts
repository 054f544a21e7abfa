import type { Consent } from './contract';

export type ConsentPurpose = Consent['purpose'];

/** What a person agrees to, in full. A changed text gets a new version: consent is given to a version, never to a name. */
export interface ConsentText {
  readonly version: number;
  /** Stands beside the box. */
  readonly title: string;
  /** Registration is impossible without it, because the service is exactly this. */
  readonly required: boolean;
  /** Who, what for, which data, how long, how to withdraw (个人信息保护法, 第十七条). */
  readonly paragraphs: readonly string[];
}

export const consentTexts: Readonly<Record<ConsentPurpose, ConsentText>> = {
  protect: {
    version: 1,
    title: '我同意用我的姓名、手机号和住址给我预警',
    required: true,
    paragraphs: [
      '谁在用：本地公安机关的反诈专班，联系电话 96110。',
      '做什么用：有诈骗盯上您的手机号时，马上提醒您，并把劝阻任务派给您住地的值班民警。不作别的用途。',
      '用哪些：您填的姓名、手机号、居住的村或社区，以及您的微信在本小程序里的身份号。姓名和手机号加密保存；民警受理您的劝阻任务以后才能看到，每看一次都留下记录。',
      '存多久：您使用本服务期间。您要求退出后，我们删除这些信息；法律要求留存的劝阻记录和查看记录，到期删除。',
      '怎样撤回：您随时可以拨打 96110 或到派出所，要求查看、更正、删除，或者撤回同意。撤回以后不再给您预警，反诈提示照样可以看。',
    ],
  },
  officerContact: {
    version: 1,
    title: '紧急时，我同意网格员协助民警上门找我',
    required: false,
    paragraphs: [
      '谁在用：本地公安机关的反诈专班，以及您住地的值班民警和网格员，联系电话 96110。',
      '做什么用：电话打不通或情况紧急时，请网格员协助民警上门找到您，当面劝阻。',
      '用哪些：您的姓名、手机号、居住的村或社区。',
      '存多久：只在一次劝阻期间使用；劝阻记录按法律要求留存，到期删除。',
      '怎样撤回：这一项可以不勾选，不影响您收到预警。以后想改，拨打 96110 即可。民警依照法律必须采取的紧急措施，不以这一项为依据。',
    ],
  },
};
