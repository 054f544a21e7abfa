import { postToHost } from './host.h5';

/** The host stands in for WeChat's prompt; see subscribe.ts. */
export async function askToSubscribe(templateIds: readonly string[]): Promise<readonly string[]> {
  if (templateIds.length === 0) return [];
  try {
    const answer = (await postToHost('wx/requestSubscribeMessage', { tmplIds: templateIds })) as Record<
      string,
      unknown
    >;
    return templateIds.filter((id) => answer[id] === 'accept');
  } catch {
    return [];
  }
}
