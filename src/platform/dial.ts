/** Opens the phone's own dialler with `number`. */
export function dial(number: string): void {
  wx.makePhoneCall({
    phoneNumber: number,
    // Closing the dialler without calling counts as a failure there; it is none here.
    fail: () => undefined,
  });
}
