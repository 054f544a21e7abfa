/** What WeChat does for the app beyond the phone itself, played by localcloud. */
export interface Backend {
  /** Calls a cloud function with this person's identity; rejects when no answer came. */
  call(name: string, event: unknown): Promise<unknown>;
  /** The person's answer to the subscription prompt: template id → `accept` or `reject`. */
  subscribe(templateIds: readonly string[]): Promise<Record<string, string>>;
  /** What the person has settled in WeChat about messages: `wx.getSetting`. */
  settings(): Promise<object>;
  /** The code that the phone button hands to the page. */
  phoneCode(): Promise<string>;
}

/** localcloud over HTTP, at the addresses that the browser build uses, with the identity token of one person. */
export const localcloudBackend = (appUrl: string, token: string): Backend => {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${appUrl}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-identity': token },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  return {
    call: async (name, event) => ((await post(`call/${name}`, event)) as { result?: unknown }).result,
    subscribe: async (tmplIds) =>
      (await post('wx/requestSubscribeMessage', { tmplIds })) as Record<string, string>,
    settings: async () => (await post('wx/getSetting', { withSubscriptions: true })) as object,
    phoneCode: async () => ((await post('wx/getPhoneNumber', {})) as { code: string }).code,
  };
};

/** No network while `isCut` says so: every call fails. */
export const cuttable = (backend: Backend, isCut: () => boolean): Backend => ({
  ...backend,
  call: (name, event) => (isCut() ? Promise.reject(new Error('no network')) : backend.call(name, event)),
});

/** A network that carries calls there and loses the answers while `isLost` says so. */
export const losing = (backend: Backend, isLost: () => boolean): Backend => ({
  ...backend,
  call: async (name, event) => {
    const answer = await backend.call(name, event);
    if (isLost()) throw new Error('no answer came');
    return answer;
  },
});

/** A bad network: calls of some actions get no answer while they are named in `held`. */
export const holding = (backend: Backend, held: ReadonlySet<string>): Backend => ({
  ...backend,
  call: (name, event) =>
    held.has(String((event as { action?: unknown }).action))
      ? new Promise(() => undefined)
      : backend.call(name, event),
});
