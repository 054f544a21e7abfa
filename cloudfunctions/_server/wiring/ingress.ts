import { log } from '../adapters/log';
import { createDoor } from '../entry/door';
import { sourceRoutes } from '../entry/warnings';
import { createAuthenticate } from '../usecases/source/authenticate';
import { hear } from '../usecases/source/hear';
import { resultOf } from '../usecases/source/result';
import { receiveBatch } from '../usecases/warning/batch';
import { receiveWarning } from '../usecases/warning/receive';
import { withdrawWarning } from '../usecases/warning/withdraw';
import { callContext } from './context';
import { ports } from './ports';

const door = createDoor({
  routes: sourceRoutes({
    receive: (received) => receiveWarning(ports, received),
    receiveBatch: (batch) => receiveBatch(ports, batch),
    hear: (source, heardAt) => hear(ports, source, heardAt),
    resultOf: (source, externalId) => resultOf(ports, source, externalId),
    withdraw: (source, asked) => withdrawWarning(ports, source, asked),
    clock: ports.clock,
  }),
  authenticate: createAuthenticate(ports),
  clock: ports.clock,
  log,
});

export const main = (event: unknown, context: unknown) => door(event, callContext(context));
