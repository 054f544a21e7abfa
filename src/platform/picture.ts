export interface PickedPictures {
  /** JPEGs in base64, each at most as large as was asked. */
  readonly pictures: readonly string[];
  /** How many could not be read, or not be made small enough. */
  readonly failed: number;
}

/** From readable to just recognisable: the first that is small enough is taken. */
const sizes = [
  { compressedWidth: 1080, quality: 70 },
  { compressedWidth: 900, quality: 55 },
  { compressedWidth: 720, quality: 45 },
  { compressedWidth: 540, quality: 35 },
] as const;

function read(filePath: string): Promise<string | null> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(typeof data === 'string' ? data : null),
      fail: () => resolve(null),
    });
  });
}

const compressed = (src: string, size: (typeof sizes)[number]): Promise<string | null> =>
  new Promise((resolve) => {
    wx.compressImage({
      src,
      ...size,
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: () => resolve(null),
    });
  });

async function small(path: string, mostBytes: number): Promise<string | null> {
  for (const size of sizes) {
    const file = await compressed(path, size);
    const text = file === null ? null : await read(file);
    if (text !== null && text.length <= Math.ceil(mostBytes / 3) * 4) return text;
  }
  return null;
}

/** Asks for pictures, from the album or the camera, and makes them small. */
export async function pickPictures(count: number, mostBytes: number): Promise<PickedPictures> {
  try {
    const { tempFiles } = await wx.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    const made = await Promise.all(tempFiles.map(({ tempFilePath }) => small(tempFilePath, mostBytes)));
    const pictures = made.filter((one) => one !== null);
    return { pictures, failed: made.length - pictures.length };
  } catch {
    return { pictures: [], failed: 0 };
  }
}
