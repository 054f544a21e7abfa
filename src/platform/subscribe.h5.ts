import { postToHost } from './host.h5';
import type { Answered } from './subscribe';

const asked = async (templateIds: readonly string[]): Promise<Record<string, unknown>> =>
  (await postToHost('wx/requestSubscribeMessage', { tmplIds: templateIds })) as Record<string, unknown>;

/** The host stands in for WeChat's prompt; see subscribe.ts. */
export async function askToSubscribe(templateIds: readonly string[]): Promise<readonly string[]> {
  if (templateIds.length === 0) return [];
  try {
    const answer = await asked(templateIds);
    return templateIds.filter((id) => answer[id] === 'accept');
  } catch {
    return [];
  }
}

/** See subscribe.ts. */
export async function askForMessages(templateIds: readonly string[]): Promise<Answered> {
  if (templateIds.length === 0) return 'failed';
  try {
    const answer = await asked(templateIds);
    return templateIds.some((id) => answer[id] === 'accept') ? 'allowed' : 'refused';
  } catch {
    return 'failed';
  }
}

/** The host remembers each answer, as WeChat does for who ticked 'always'. */
export async function isAlwaysAllowed(templateIds: readonly string[]): Promise<boolean> {
  try {
    const { subscriptionsSetting } = (await postToHost('wx/getSetting', { withSubscriptions: true })) as {
      subscriptionsSetting?: { mainSwitch?: boolean; itemSettings?: Record<string, unknown> };
    };
    const items = subscriptionsSetting?.itemSettings;
    return subscriptionsSetting?.mainSwitch === true && templateIds.every((id) => items?.[id] === 'accept');
  } catch {
    return false;
  }
}
