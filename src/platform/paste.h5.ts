// Only over https and on the machine itself; Firefox has it since 2024 only.
const clipboard = (): Partial<Pick<Clipboard, 'readText'>> => navigator.clipboard ?? {};

/** See paste.ts. */
export const canPaste = (): boolean => clipboard().readText !== undefined;

/** The browser asks the person first, and a frame may be forbidden to ask. */
export async function paste(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}
