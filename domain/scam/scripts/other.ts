import type { ScamScript } from '../script';

/** For a scam that fits no class: what nearly all of them have in common, so that the warning still helps. */
export const other: ScamScript = {
  type: 'other',
  inOneSentence: '手法天天在变，但到最后都一样：让您着急，让您保密，让您转钱。',
  stages: [
    {
      name: '找上您',
      what: '陌生人主动找您，送好处、报坏消息，或者说出您的个人信息。',
      nextSentence: '您别挂电话，这件事只有我能帮您处理，耽误了后果您自己承担。',
    },
    {
      name: '让您信他',
      what: '发证件、文件、截图，或先给一点小甜头，再让您装软件、加好友。',
      nextSentence: '您可以去查我的工号，我把证件发给您看，我们是正规单位。',
    },
    {
      name: '让您着急',
      what: '限定时间，不让您跟家里人商量，不让您挂电话。',
      nextSentence: '只有二十分钟了，过了时间谁也办不了，先不要跟家里人说，免得坏事。',
    },
    {
      name: '让您给钱',
      what: '转账、扫码、交现金、买黄金、买充值卡，付完一笔还有下一笔。',
      nextSentence: '先把这笔钱付了，后面的手续我来办，办完全部退给您。',
    },
  ],
  doNow: '先挂断，和家人商量再说',
  never: ['不要转账', '不要念验证码', '不要共享屏幕', '不要瞒着家人'],
  questions: [
    '是谁先联系谁的？怎么联系上的？',
    '对方让您做的第一件事是什么？下一步又要您做什么？',
    '他是不是催您马上办，或者不让您告诉别人？',
    '到现在给过钱吗？是怎么给的，给了谁？',
    '手机里有没有按他说的装过软件？',
  ],
  hitMost: '谁都可能遇到，一个人在家、正着急的时候最容易上当。',
};
