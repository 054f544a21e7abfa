import { log } from '../adapters/log';
import { createWarningEntry } from '../entry/warnings';
import { createAuthenticate } from '../usecases/source/authenticate';
import { receiveWarning } from '../usecases/warning/receive';
import { callContext } from './context';
import { ports } from './ports';

const entry = createWarningEntry({
  authenticate: createAuthenticate(ports),
  receive: (received) => receiveWarning(ports, received),
  clock: ports.clock,
  log,
});

export const main = (event: unknown, context: unknown) => entry(event, callContext(context));
