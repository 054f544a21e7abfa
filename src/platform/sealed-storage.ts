import { forget, keep, recall } from './storage';

/** Keeps a value where only this app reads it, encrypted by WeChat; an old one keeps it as any other. */
export async function keepSealed(key: string, value: unknown): Promise<void> {
  try {
    await wx.setStorage({ key, data: JSON.stringify(value), encrypt: true });
  } catch {
    keep(key, value);
  }
}

/** What was kept so, unparsed, or undefined. */
export async function recallSealed(key: string): Promise<unknown> {
  try {
    const { data } = await wx.getStorage<unknown>({ key, encrypt: true });
    return typeof data === 'string' ? (JSON.parse(data) as unknown) : undefined;
  } catch {
    return recall(key);
  }
}

export const forgetSealed = (key: string): void => forget(key);
