import { postToHost } from './host.h5';

/** The host stands in for WeChat's phone button: a code for the person's own number, or null when it was refused. */
export async function askForPhoneCode(): Promise<string | null> {
  try {
    const answer = (await postToHost('wx/getPhoneNumber', {})) as { code?: unknown };
    return typeof answer.code === 'string' ? answer.code : null;
  } catch {
    return null;
  }
}
