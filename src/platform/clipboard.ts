import Taro from '@tarojs/taro';

/** Copies `text`; true when it worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
