/** Why somebody who is asked refuses. */
export const refuseReasons = ['onOtherTask', 'notMyArea', 'mustStepAside', 'offDuty'] as const;
export type RefuseReason = (typeof refuseReasons)[number];
export const refuseReasonName: Record<RefuseReason, string> = {
  onOtherTask: '正在处理别的警情',
  notMyArea: '不是我的辖区',
  mustStepAside: '认识本人，需要回避',
  offDuty: '已经下班',
};

/** Why a task ends without an outcome. */
export const cancelReasons = ['sourceWithdrew', 'enteredByMistake', 'test'] as const;
export type CancelReason = (typeof cancelReasons)[number];
export const cancelReasonName: Record<CancelReason, string> = {
  sourceWithdrew: '来源撤回',
  enteredByMistake: '录入错误',
  test: '测试',
};

/** Why somebody who holds a task looks at the person's name and number. */
export const revealReasons = ['callNow', 'visitNow', 'verifyIdentity'] as const;
export type RevealReason = (typeof revealReasons)[number];
export const revealReasonName: Record<RevealReason, string> = {
  callNow: '马上电话劝阻',
  visitNow: '马上上门见面',
  verifyIdentity: '核对身份',
};
