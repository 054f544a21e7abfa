import type { Faults } from '../faults';
import { meetFault } from '../meet-fault';
import { readBody } from '../server/body';
import { refuse, sendJson } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import type { VoiceCalls } from './calls';

/** Where the provider listens: `POST` places a call, `GET …/ID` says what became of it. */
export const voicePath = '/providers/voice';
const mostCharacters = 500;

interface VoiceParts {
  readonly voice: VoiceCalls;
  readonly faults: Faults;
}

class VoiceFault extends Error {
  constructor(readonly code: string) {
    super('a fault that was asked for');
  }
}

interface Order {
  readonly to: string;
  readonly text: string;
}

const parse = (body: Buffer | undefined): Order | undefined => {
  try {
    const { to, text } = JSON.parse(body?.toString('utf8') ?? '') as Record<string, unknown>;
    const phone = typeof to === 'string' ? to.replace(/^\+?86/, '') : '';
    const fits = typeof text === 'string' && text !== '' && Array.from(text).length <= mostCharacters;
    return /^1\d{10}$/.test(phone) && fits ? { to: phone, text } : undefined;
  } catch {
    return undefined;
  }
};

const place = async ({ voice, faults }: VoiceParts, { request, response }: Exchange): Promise<void> => {
  const order = parse(await readBody(request, 16_384));
  if (order === undefined) {
    const message = `"to" is a mobile number, "text" has 1 to ${mostCharacters} characters`;
    return refuse(response, 400, { code: 'INVALID_PARAM', message });
  }
  try {
    const work = () => voice.place(order.to, order.text);
    const call = await meetFault(
      faults.take('voice.call'),
      work,
      (code) => new VoiceFault(String(code ?? 'BUSY')),
    );
    sendJson(response, 202, { callId: call.id, state: voice.stateOf(call) });
  } catch (error) {
    if (!(error instanceof VoiceFault)) throw error;
    refuse(response, 503, { code: error.code, message: error.message });
  }
};

const tell = ({ voice }: VoiceParts, { response, path }: Exchange): void => {
  const call = voice.find(path.slice(voicePath.length + 1));
  if (call === undefined)
    return refuse(response, 404, { code: 'NOT_FOUND', message: 'there is no such call' });
  sendJson(response, 200, { callId: call.id, state: voice.stateOf(call) });
};

/** A voice provider in the place of a real one: WeChat has no calls, so a function reaches it over plain HTTP. */
export const voiceRoutes = (parts: VoiceParts): ServerRoute[] => [
  {
    matches: (path, method) => path === voicePath && method === 'POST',
    handle: (exchange) => place(parts, exchange),
  },
  {
    matches: (path, method) => path.startsWith(`${voicePath}/`) && method === 'GET',
    handle: (exchange) => tell(parts, exchange),
  },
];
