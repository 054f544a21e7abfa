/** Limits of file storage, each with where it is from. */
export const limits = {
  /** A path, percent-encoded. Tencent's COS documents, 'object name'. */
  pathBytes: 850,
  /** Files of one `getTempFileURL` or `deleteFile`. developers.weixin.qq.com, cloud.getTempFileURL and cloud.deleteFile. */
  filesPerCall: 50,
  /** Life of a temporary URL when the call names none. developers.weixin.qq.com, cloud.getTempFileURL. */
  defaultUrlSeconds: 86_400,
  /** One upload. Ours: it has to fit on the disk of a laptop. */
  fileBytes: 100 * 1024 * 1024,
  /** An upload has to begin so soon after its permission was given. Ours; in the cloud it is a matter of minutes too. */
  uploadSeconds: 900,
} as const;
