import { keep, recall } from './storage';
import { forgetInTurn, readInTurn, writeInTurn } from './sealed-turns';

/** Keeps a value where only this app reads it, encrypted by WeChat; an old one keeps it as any other. */
export const keepSealed = (key: string, value: unknown): Promise<void> =>
  writeInTurn(key, async () => {
    try {
      await wx.setStorage({ key, data: JSON.stringify(value), encrypt: true });
    } catch {
      keep(key, value);
    }
  });

async function opened(key: string): Promise<unknown> {
  try {
    const { data } = await wx.getStorage<unknown>({ key, encrypt: true });
    return typeof data === 'string' ? (JSON.parse(data) as unknown) : undefined;
  } catch {
    return recall(key);
  }
}

/** What was kept so, unparsed, or undefined. What is not `isGood` any more is forgotten instead. */
export const recallSealed = (
  key: string,
  isGood: (value: unknown) => boolean = () => true,
): Promise<unknown> => readInTurn(key, () => opened(key), isGood);

export const forgetSealed = forgetInTurn;
