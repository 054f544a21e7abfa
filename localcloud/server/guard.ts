import type { IncomingMessage } from 'node:http';

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/** A web page elsewhere must not reach us by a name that it points at 127.0.0.1 (DNS rebinding). */
export const isLoopbackHost = (request: IncomingMessage): boolean =>
  loopbackHost.test(request.headers.host ?? '');

/** Whether a browser sent this from a page of another origin. Programs other than browsers send no `Origin`. */
export const isForeignPage = (request: IncomingMessage): boolean => {
  const { origin, host } = request.headers;
  return origin !== undefined && origin.toLowerCase() !== `http://${(host ?? '').toLowerCase()}`;
};
