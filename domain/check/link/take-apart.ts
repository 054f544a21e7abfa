import { dressedAs, ownerOf } from './look-alike';
import { findLinks, type FoundLink } from './find';

/** What is wrong with an address, seen from its letters alone: it is never opened. */
export const linkFlags = [
  'lookAlike',
  'foreignLetters',
  'userBeforeHost',
  'ipAddress',
  'shortLink',
  'download',
  'oddPort',
  'cheapEnding',
] as const;
export type LinkFlag = (typeof linkFlags)[number];

export interface LinkFinding extends FoundLink {
  /** Where it really leads, lower-case; empty when masked. */
  readonly host: string;
  readonly flags: readonly LinkFlag[];
  /** The name that a look-alike borrows. */
  readonly poseOf?: string;
  /** The one whose own domain it is. Says nothing about who sent it. */
  readonly ownedBy?: string;
}

const shorteners = new Set(
  't.cn url.cn dwz.cn suo.im suo.nz u.nu bit.ly tinyurl.com goo.gl is.gd t.co ow.ly mrw.so sourl.cn rrd.me 985.so c7.gg 6du.in dwz.mk t.hk reurl.cc ssur.cc s.yam.com dw4.co r6e.cn lnk.ink'.split(
    ' ',
  ),
);
const cheapEndings =
  /\.(?:top|xyz|vip|cc|club|icu|ink|win|bid|loan|tk|ml|ga|cf|gq|pw|wang|ren|buzz|cyou|monster|rest|cam|click|pro|fun|site|online|shop|live|work|zip|mov)$/;
const downloads = /\.(?:apk|apks|xapk|ipa|exe|msi|bat|scr|mobileconfig|plist|zip|rar|7z|jar)(?:[?#].*)?$/i;

interface Parts {
  readonly user: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

/** By hand: `URL` differs between the weapp and browsers, and mends what we want to see as it was written. */
function partsOf(written: string): Parts {
  const bare = written.replace(/^[a-z]+:\/{1,2}/i, '');
  const end = bare.search(/[/?#\\]/);
  const authority = end < 0 ? bare : bare.slice(0, end);
  const path = end < 0 ? '' : bare.slice(end);
  const at = authority.lastIndexOf('@');
  const place = authority.slice(at + 1).toLowerCase();
  const [host = '', port = ''] = place.split(':');
  return { user: at < 0 ? '' : authority.slice(0, at), host: host.replace(/\.$/, ''), port, path };
}

// An IPv4 address in any notation that browsers accept: dotted, hexadecimal, one long number.
const isIp = (host: string): boolean => /^(?:\d{1,3}(?:\.\d{1,3}){3}|0x[0-9a-f]{6,8}|\d{8,10})$/.test(host);

const saysOther = (host: string): boolean =>
  [...host].some((letter) => letter > '\u007f') || /(?:^|\.)xn--/.test(host);

function flagsOf({ user, host, port, path }: Parts): LinkFlag[] {
  const seen: Record<LinkFlag, boolean> = {
    lookAlike: dressedAs(host) !== undefined,
    foreignLetters: saysOther(host),
    userBeforeHost: user !== '',
    ipAddress: isIp(host),
    shortLink: shorteners.has(host),
    download: downloads.test(path),
    oddPort: port !== '' && port !== '80' && port !== '443',
    cheapEnding: cheapEndings.test(host),
  };
  return linkFlags.filter((flag) => seen[flag]);
}

function takeApart(link: FoundLink): LinkFinding {
  if (link.masked) return { ...link, host: '', flags: [] };
  const parts = partsOf(link.written);
  const poseOf = dressedAs(parts.host)?.name;
  const ownedBy = ownerOf(parts.host)?.name;
  return {
    ...link,
    host: parts.host,
    flags: flagsOf(parts),
    ...(poseOf !== undefined && { poseOf }),
    ...(ownedBy !== undefined && { ownedBy }),
  };
}

/** The addresses of a text with what is wrong with each. */
export const takeLinksApart = (pasted: string): LinkFinding[] => findLinks(pasted).map(takeApart);
