// What an app says by itself, without an answer: the only two sentences that travel with it.
export const badInput = '填写的内容有误，请检查后再试。';
export const internal = '系统出了点问题，请稍后再试。紧急情况请拨打 96110。';

/** What only a source hears, at the signed HTTP door: no app does. */
const atTheDoor = {
  unknownSource: '来源未登记，请联系反诈专班开通。',
  badSignature: '签名不对，请核对密钥和签名方法。',
  staleTime: '请求时间与服务器相差超过 5 分钟，请校准时钟后重发。',
  replayed: '这个随机数已经用过，请换一个新的随机数重发。',
  notJson: '请求体不是完整的 JSON，请检查后重发。',
  tooLarge: '请求体太大，请拆开后重发。',
  notFound: '没有这个地址，请对照接口说明核对路径。',
  wrongMethod: '请求方法不对，请对照接口说明核对。',
} as const;

/**
 * Every expected error and the sentence that a person reads: what happened, then what to do next. A sentence never
 * echoes input. The keys are the error codes, so a code without a sentence cannot be written.
 */
export const sentences = {
  badInput,
  unknownAction: '这个功能在当前版本里没有，请更新小程序后再试。',
  clientTooOld: '您的版本太旧了，请关闭小程序后重新打开。',
  noIdentity: '没有认出您的微信身份，请关闭小程序后重新打开。',
  notAllowed: '您没有这项权限。如需开通，请联系本区反诈专班。',
  busy: '现在人多，请稍等几秒再试一次。',
  internal,

  notRegistered: '您还没有注册，请先花一分钟注册防护。',
  alreadyRegistered: '您已经注册过了，不用再注册。',
  phoneTaken: '这个手机号已由别的微信注册。如果不是您本人操作，请拨打 96110。',
  phoneCodeExpired: '手机号授权已过期，请再点一次“用微信手机号”。',
  smsCodeWrong: '验证码不对，请看清短信里的 6 位数字再填一次。',
  smsCodeExpired: '验证码已过期，请重新获取。',
  smsCodeTooMany: '验证码发得太勤了。请先看看短信收到没有，没有的话过一会儿再发。',
  consentMissing: '需要您勾选“同意”才能注册。不同意也可以看反诈提示。',
  villageUnknown: '没有找到这个村或社区，请重新选择。',
  underAge: '不满 14 岁，请让爸爸妈妈用他们的微信来注册。',
  exportTooMany: '今天导出的次数用完了，请明天再来。',
  movedTooOften: '今天改住址的次数太多了，请明天再改。有急事请拨打 96110。',

  relativeUnknown: '没有找到这位家人，请刷新后再看。',
  relativeFull: '您办的家人已经满了，请先取消一位。',
  relativeTaken: '这位家人已由另一位家人办好了，不用再办。',
  relativeIsYou: '这是您自己的手机号，请填家人的号码。',

  familyCodeWrong: '家人码不对或已过期，请让家人再给您一个新的。',
  familyCodeTooMany: '输入的次数太多了，请过一小时再试。',
  familyInviteTooMany: '给出的家人码太多了，请过一小时再试。',
  familyFull: '这位家人的守护人已满，请先请他移除一位。',

  helpTooMany: '今天点求助的次数太多了。有危险请直接拨打 110 或 96110。',
  warningOver: '这次预警已经结束。钱刚转出去的，请马上拨打 110。',
  nobodyToTell: '您还没有守护人。请直接打电话给家人。',
  alertOver: '这次预警已经结束，不用再打了。谢谢您。',
  callQuota: '今天查看号码的次数用完了。请拨打 96110。',
  calledQuota: '今天说的次数太多了。钱已经转了，请马上拨打 110。',
  guardianStays: '刚换了注册，原来的守护人先守护您一天。请明天再来移除。',
  familyUndoOver: '撤销不了了。还想让他守护，请再给他一个家人码。',

  taskUnknown: '没有找到这条劝阻任务，可能已经转走，请返回列表。',
  taskStale: '任务有了变化，请看最新内容后再操作。',
  taskNotYours: '这条任务不在您名下，请返回列表。',
  taskFinal: '这条任务已经结束，不能再改，请返回列表。',
  colleagueOffDuty: '这位同事现在不在班，请选别人。',
  taskHasNews: '这个人又来了新的预警，请先看新预警再办结。',
  outcomeNeedsContact: '还没有记录联系上本人，请先记录联系结果再办结。',
  revealQuota: '今天查看完整信息的次数用完了，请联系值班长。',

  stopPaymentUnknown: '没有找到这笔止付，请刷新任务后再试。',
  stopPaymentSettled: '这笔止付已经有了结果，请刷新任务查看。',
  stopPaymentFull: '这条任务里的止付记录已满，请联系专班。',

  reportTooMany: '今天举报的次数太多了，请明天再来。紧急情况请拨打 96110。',
  reportUnknown: '没有找到这条举报，请刷新后再试。',
  reportAnswered: '这条举报已经有了答复，请刷新后查看。',
  pictureWrong: '这张图片打不开，请换一张再试。',

  bindCodeWrong: '绑定码不对或已过期，请向专班要一个新的。',
  staffAlreadyBound: '您的微信已经绑定过工作身份，可以直接使用，不用再绑。',

  staffUnknown: '没有找到这个人，或者已经停用，请重新选择。',
  notYourself: '不能停用自己，请让专班的其他人来操作。',
  shiftUnknown: '没有找到这个班次，请刷新后再试。',
  shiftChanged: '这个班次有了变化，请刷新后再操作。',
  shiftPast: '这段时间已经开始或者过去，不能再改。',
  roleDiffers: '两个人的岗位不同，请选同样岗位的人。',
  onLeave: '这个人这段时间请假，请选别人。',
  rotationUnknown: '没有找到这个轮班，请刷新后再试。',
  leaveUnknown: '没有找到这次请假，请刷新后再试。',
  swapUnknown: '没有找到这次换班，请刷新后再试。',
  swapClosed: '这次换班已经有了结果，请刷新后查看。',

  channelUnknown: '没有找到这个二维码，请刷新列表。',

  clocksStale: '时限表刚被别人改过，请看最新的表再改一次。',

  sourceUnknown: '没有找到这个预警来源，请刷新列表。',
  sourceStale: '这个来源刚被别人改过，请刷新后再试。',
  columnMissing: '表格里缺少必要的列：手机号、诈骗类型、风险、时间，请补上表头再上传。',
  warningUnknown: '没有收到过这个编号的预警，请核对编号。',
  ...atTheDoor,
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof sentences;

/** The errors that a person may meet. */
export type AppError = Exclude<ErrorCode, keyof typeof atTheDoor>;

export const sentenceOf = (code: ErrorCode): string => sentences[code];
