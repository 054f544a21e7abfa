import Taro from '@tarojs/taro';

/** Whether this phone has a way to ask for what was copied. */
export const canPaste = (): boolean => true;

/** What the person has copied; undefined when the phone doesn't hand it over. */
export async function paste(): Promise<string | undefined> {
  try {
    const { data } = await Taro.getClipboardData();
    return data;
  } catch {
    return undefined;
  }
}
