const usual = 16;
const most = 26;

/** The size of `rem` in care mode: a quarter more than the person chose in WeChat, but never less than that. */
export function careRootFontSize(): string {
  const chosen = wx.canIUse('getAppBaseInfo') ? (wx.getAppBaseInfo().fontSizeSetting ?? usual) : usual;
  return `${Math.max(chosen, Math.min(chosen * 1.25, most))}px`;
}
