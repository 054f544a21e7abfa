/** Whether this build can read a QR code with the camera. */
export const canScan = true;

/** What a QR code before the camera says; null when the person gave up. Only the camera: a picture may be anybody's. */
export function scanCode(): Promise<string | null> {
  return new Promise((resolve) => {
    wx.scanCode({
      onlyFromCamera: true,
      scanType: ['qrCode'],
      success: ({ result }) => resolve(result),
      fail: () => resolve(null),
    });
  });
}
