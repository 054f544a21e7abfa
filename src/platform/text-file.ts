export interface PickedText {
  readonly name: string;
  /** Null: it is no text, or in an encoding that can't be read here. */
  readonly text: string | null;
  /** As it is; only in the browser. */
  readonly bytes?: ArrayBuffer;
}

function read(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'utf-8',
      // WeChat reads UTF-8 only; of anything else it makes replacement characters.
      success: ({ data }) => resolve(typeof data === 'string' && !data.includes('\uFFFD') ? data : null),
      fail: () => resolve(null),
    });
  });
}

/** Asks for one file out of a chat, with one of these extensions; null when the person chose none. */
export async function pickText(extensions: readonly string[]): Promise<PickedText | null> {
  try {
    const { tempFiles } = await wx.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...extensions],
    });
    const [file] = tempFiles;
    return file === undefined ? null : { name: file.name, text: await read(file.path) };
  } catch {
    return null;
  }
}

/** Gives a file to the person, who sends it to a chat; false when that did not work. */
export function giveText(name: string, text: string): Promise<boolean> {
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`;
  return new Promise((resolve) => {
    wx.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf-8',
      success: () =>
        wx.shareFileMessage({ filePath, success: () => resolve(true), fail: () => resolve(false) }),
      fail: () => resolve(false),
    });
  });
}
