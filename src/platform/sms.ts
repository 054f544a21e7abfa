/** Whether this build opens the phone's own messages. */
export const canText = (): boolean => wx.canIUse('sendSms');

/** Opens the phone's own messages with a number; the person writes and sends. */
export function textTo(number: string): void {
  wx.sendSms({ phoneNumber: number, fail: () => undefined });
}
