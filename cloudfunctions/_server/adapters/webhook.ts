import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { SendResult } from '@domain/message/settle';
import type { SignedPost, Webhooks } from '../usecases/ports/platform';

/** Addresses that no webhook may reach: the cloud's own network, its metadata service, this machine. */
const closed4 = blockList('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
]);
/** All but the public unicast space 2000::/3, and in it what wraps an IPv4 address (Teredo, 6to4). */
const closed6 = blockList('ipv6', ['::/3', '4000::/2', '8000::/1', '2001::/23', '2002::/16']);

function blockList(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** Whether an address is out of bounds for a webhook. */
export const isClosedAddress = (address: string): boolean =>
  isIP(address) === 6 ? closed6.check(address, 'ipv6') : closed4.check(address, 'ipv4');

class ClosedAddress extends Error {}

/** Looks a name up for the connection itself: what was checked is what is connected to, so a changing DNS gains nothing. */
const openLookup: LookupFunction = (host, options, done) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isClosedAddress(address)))
      return done(new ClosedAddress('closed address'), '', 0);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

const timeoutMs = 3_000;

/** 2xx is taken; 408, 425, 429 and 5xx may pass; a redirect is not followed, and everything else is for ever. */
function outcomeOf(status: number): SendResult {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  const passing = status >= 500 || [408, 425, 429].includes(status);
  return { outcome: passing ? 'temporary' : 'permanent', error: String(status) };
}

interface Reach {
  /** On one machine: loopback, and plain HTTP there. */
  readonly allowLoopback: boolean;
}

const isLoopback = (host: string): boolean =>
  host === '127.0.0.1' || host === '[::1]' || host === 'localhost';

/** Why a URL is not called at all, or null. */
function refusedUrl(url: URL, { allowLoopback }: Reach): string | null {
  if (allowLoopback && isLoopback(url.hostname)) return null;
  if (url.protocol !== 'https:') return 'notHttps';
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && isClosedAddress(literal) ? 'closedAddress' : null;
}

function post(
  url: URL,
  { body, headers }: SignedPost,
  lookup: LookupFunction | undefined,
): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
        ...(lookup ? { lookup } : {}),
      },
      (response) => {
        response.destroy();
        resolve(outcomeOf(response.statusCode ?? 0));
      },
    );
    sent.on('error', (error) =>
      resolve(
        error instanceof ClosedAddress
          ? { outcome: 'permanent', error: 'closedAddress' }
          : { outcome: 'unknown', error: 'noAnswer' },
      ),
    );
    sent.end(body);
  });
}

/** Posts to webhooks over https to public addresses only, without following anything. */
export const createWebhooks = (reach: Reach): Webhooks => ({
  post: (request) => {
    const url = new URL(request.url);
    const refused = refusedUrl(url, reach);
    if (refused !== null) return Promise.resolve({ outcome: 'permanent', error: refused });
    const near = reach.allowLoopback && isLoopback(url.hostname);
    return post(url, request, near ? undefined : openLookup);
  },
});
