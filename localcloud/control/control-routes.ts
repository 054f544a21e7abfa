import type { Fault } from '../faults';
import { readBody } from '../server/body';
import { refuse, sendJson } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import { outcomes } from '../voice/calls';
import { dataCommands } from './data-commands';
import { BadInput, text, whole, type Command, type Controlled, type Input } from './input';

const kinds: readonly Fault['kind'][] = ['error', 'delay', 'lostReply', 'lostRequest'];

const faultOf = (input: Input): Fault => {
  const kind = kinds.find((one) => one === input.kind);
  if (kind === undefined) throw new BadInput(`"kind" must be one of ${kinds.join(', ')}`);
  const { code } = input;
  return {
    target: text(input, 'target'),
    kind,
    count: input.count === undefined ? 1 : whole(input, 'count'),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(input.delayMs === undefined ? {} : { delayMs: whole(input, 'delayMs') }),
  };
};

const clockOf = ({ control }: Controlled) => ({
  now: control.clock.now(),
  offsetMs: control.clock.offsetMs(),
});

const commands: Readonly<Record<string, Command>> = {
  ...dataCommands,
  clock: (cloud, input) => {
    if (input.offsetMs !== undefined) cloud.control.clock.setOffset(whole(input, 'offsetMs'));
    if (input.advanceMs !== undefined) cloud.control.advance(whole(input, 'advanceMs'));
    return clockOf(cloud);
  },
  kill: ({ control }, input) => ({ killed: control.kill(text(input, 'fn')) }),
  cool: async ({ control }) => {
    await control.cool();
    return {};
  },
  fire: async ({ control }, input) => {
    const timer = text(input, 'timer');
    const times = input.times === undefined ? 1 : whole(input, 'times');
    if (times < 1 || times > 100) throw new BadInput('"times" must be from 1 to 100');
    // Side by side: the cloud's timers may run twice and overlap.
    const fired = await Promise.all(Array.from({ length: times }, () => control.fire(timer))).catch(
      (error: Error) => {
        throw new BadInput(error.message);
      },
    );
    return { ok: fired.every(({ ok }) => ok), requestIds: fired.map(({ requestId }) => requestId) };
  },
  fault: ({ control }, input) => {
    control.faults.add(faultOf(input));
    return { faults: control.faults.list() };
  },
  'clear-faults': ({ control }) => {
    control.faults.clear();
    return { faults: [] };
  },
  'reset-messages': ({ wechat, voice }) => {
    wechat.reset();
    voice.reset();
    return {};
  },
  credits: ({ wechat }, input) => {
    const [person, template] = [text(input, 'person'), text(input, 'template')];
    wechat.grantCredits(person, template, whole(input, 'credits'));
    return { credits: wechat.credits(person, template) };
  },
  choice: ({ wechat }, input) => {
    const choice = text(input, 'choice');
    if (choice !== 'accept' && choice !== 'reject') throw new BadInput('"choice" must be accept or reject');
    wechat.choose(text(input, 'person'), text(input, 'template'), choice);
    return {};
  },
  voice: ({ voice }, input) => {
    const outcome = outcomes.find((one) => one === input.outcome);
    if (outcome === undefined) throw new BadInput(`"outcome" must be one of ${outcomes.join(', ')}`);
    voice.choose(text(input, 'phone'), outcome);
    return {};
  },
};

const parse = (body: Buffer | undefined): Input => {
  try {
    const value: unknown = JSON.parse(body === undefined || body.length === 0 ? '{}' : body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Input;
  } catch {
    // Said below, for all that is no object.
  }
  throw new BadInput('the body must be a JSON object');
};

const answer = async (cloud: Controlled, { request, response, path }: Exchange): Promise<void> => {
  const body = await readBody(request, 65_536);
  const name = path.slice('/control/'.length);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    return refuse(response, 404, { code: 'NOT_FOUND', message: `no command "${name}"` });
  try {
    sendJson(response, 200, await command(cloud, parse(body)));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    refuse(response, 400, { code: 'INVALID_PARAM', message: error.message });
  }
};

/** `POST /control/NAME`. Only there when the options switch control on. */
export const controlRoute = (cloud: Controlled): ServerRoute => ({
  matches: (path, method) => method === 'POST' && path.startsWith('/control/'),
  handle: (exchange) => answer(cloud, exchange),
});
