/** `failed`: WeChat did not ask at all (no tap, no network, unknown template). */
export type Answered = 'allowed' | 'refused' | 'failed';

/** WeChat's own switch for all messages of this mini-program is off: it refuses without asking. */
const switchedOff = 20004;

/**
 * Asks for permission to send one message of each template; to be called straight from a tap. Gives the accepted ids;
 * a refusal or a failure is an empty answer, never an error.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<readonly string[]> {
  return (await ask(templateIds)).accepted;
}

/** The same for who has to know why nothing was accepted. */
export async function askForMessages(templateIds: readonly string[]): Promise<Answered> {
  return (await ask(templateIds)).answered;
}

interface Answer {
  readonly answered: Answered;
  readonly accepted: readonly string[];
}

async function ask(templateIds: readonly string[]): Promise<Answer> {
  if (templateIds.length === 0) return { answered: 'failed', accepted: [] };
  try {
    const answer: Record<string, unknown> = await wx.requestSubscribeMessage({ tmplIds: [...templateIds] });
    const accepted = templateIds.filter((id) => answer[id] === 'accept');
    return { answered: accepted.length > 0 ? 'allowed' : 'refused', accepted };
  } catch (error) {
    const code = (error as { errCode?: unknown } | null)?.errCode;
    return { answered: code === switchedOff ? 'refused' : 'failed', accepted: [] };
  }
}

/** Whether WeChat would accept for this person without asking: they ticked 'always' for each of these templates. */
export function isAlwaysAllowed(templateIds: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    wx.getSetting({
      withSubscriptions: true,
      success: ({ subscriptionsSetting }) => {
        const items = subscriptionsSetting.itemSettings;
        const all = templateIds.every((id) => items?.[id] === 'accept');
        resolve(subscriptionsSetting.mainSwitch && all);
      },
      fail: () => resolve(false),
    });
  });
}
