import { fold } from '../fold';
import type { Span } from '../normalise';

/** An address that stands in a text, as it stands there. */
export interface FoundLink extends Span {
  readonly written: string;
  /** Somebody has masked it (`URL`, `[链接]`): that there was a link is all we know. */
  readonly masked: boolean;
}

const path = '(?:[/?#][^\\s<>"\'，。！？；、：（）【】《》“”\\u3400-\\u9fff]*)?';
const host = '(?:[a-z0-9\\u0370-\\u04ff_](?:[a-z0-9\\u0370-\\u04ff_-]*[a-z0-9\\u0370-\\u04ff_])?\\.)+';
const endings =
  'com|cn|net|org|gov|edu|top|xyz|vip|cc|club|icu|shop|site|online|info|biz|me|tv|co|io|app|ink|wang|win|bid|loan|work|fun|link|live|ltd|mobi|name|pro|pw|ren|tk|ml|ga|cf|gq|us|uk|hk|tw|ru|in|la|ly|im|gd|gl|gg|to|sh|is|ws|asia|store|tech|space|website|press|click|date|cyou|buzz|monster|rest|cam|zip|mov|xn--[a-z0-9-]+';
const address = new RegExp(
  [
    `(?:https?|hxxps?|ftps?):/{1,2}[^\\s<>"'，。！？；、（）【】《》“”\\u3400-\\u9fff]+`,
    `(?:${host})(?:${endings})(?![a-z0-9@-])(?::\\d{1,5})?${path}`,
    `\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?${path}`,
  ].join('|'),
  'gi',
);
// How texts that were made public, and forwarding tools, show that an address stood here.
const maskedAddress = /\burl\b|[[<【（(](?:网址|链接|网页链接|网址链接)[\]>】）)]/gi;
const latin = /[a-z0-9@._-]/i;

function matches(text: string, pattern: RegExp): Array<{ readonly at: number; readonly written: string }> {
  const found = [];
  for (const match of text.matchAll(pattern)) found.push({ at: match.index, written: match[0] });
  return found;
}

/** Part of a mail address, or of a decimal number such as a version. */
const isSomethingElse = (text: string, at: number, written: string): boolean =>
  at > 0 && latin.test(text.charAt(at - 1)) && !/^[a-z]+:\//i.test(written);

/** Every address in a text, in order, also those written in full width or with invisible characters in between. */
export function findLinks(pasted: string): FoundLink[] {
  const folded = fold(pasted);
  const real = matches(folded.text, address)
    .filter(({ at, written }) => !isSomethingElse(folded.text, at, written))
    .map(({ at, written }) => ({ at, written: written.replace(/[.,;:!?)\]}]+$/, ''), masked: false }));
  const taken = (at: number): boolean =>
    real.some((link) => at >= link.at && at < link.at + link.written.length);
  const hidden = matches(folded.text, maskedAddress)
    .filter(({ at }) => !taken(at))
    .map(({ at, written }) => ({ at, written, masked: true }));
  return [...real, ...hidden]
    .sort((a, b) => a.at - b.at)
    .map(({ at, written, masked }) => ({ ...folded.spanOf(at, at + written.length), written, masked }));
}
