/**
 * Asks for permission to send one message of each template; to be called straight from a tap. Gives the accepted ids;
 * a refusal or a failure is an empty answer, never an error.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<readonly string[]> {
  if (templateIds.length === 0) return [];
  try {
    const answer: Record<string, unknown> = await wx.requestSubscribeMessage({ tmplIds: [...templateIds] });
    return templateIds.filter((id) => answer[id] === 'accept');
  } catch {
    return [];
  }
}
