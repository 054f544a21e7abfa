import { simplified } from './simplified';

/** A text as the rules and the model read it, with the way back to what was pasted. */
export interface Normalised {
  /** Chinese characters, a–z, 0–9, `，` for every stop, `↗` or `↘` for a link, a space between Latin words. */
  readonly text: string;
  /** For each character of `text`: where it begins in the pasted text. */
  readonly starts: readonly number[];
  /** For each character of `text`: where it ends there. */
  readonly ends: readonly number[];
}

/** A part of the pasted text, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link that stands in a text. */
export interface LinkSpan extends Span {
  /** The one whose own domain it leads to, where that is known. */
  readonly ownedBy?: string;
}

export const linkMark = '↗';
/** A link to the own domain of a bank, a carrier or an office. */
export const ownLinkMark = '↘';
export const stopMark = '，';

const stops = new Set('。！？；，、：…,!?;:\n\r【】()[]“”"《》');
const hearts = new Set('❤♥♡💗💖💕');
const circled = '①②③④⑤⑥⑦⑧⑨';

export const isHan = (character: string): boolean => /[\u3400-\u9fff〇]/.test(character);
const isLatin = (character: string): boolean => /[a-z0-9]/.test(character);

/** One character with its disguises taken off: width, case, traditional form, look-alike. */
function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const circle = circled.indexOf(character);
  if (circle >= 0) return String(circle + 1);
  return simplified[character] ?? character.toLowerCase();
}

class Writer {
  readonly characters: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private space: Span | undefined;

  get last(): string {
    return this.characters[this.characters.length - 1] ?? '';
  }

  /** A space counts only between two Latin words: in Chinese it is there to hide a word. */
  pause(span: Span): void {
    this.space ??= span;
  }

  put(character: string, span: Span): void {
    if (this.space && isLatin(this.last) && isLatin(character)) this.push(' ', this.space);
    this.space = undefined;
    if (character === stopMark && (this.last === stopMark || this.last === '')) return;
    this.unmaskWeChat(character);
    this.push(character, span);
  }

  /** `v信`, `徽芯`, `薇❤` all mean WeChat. */
  private unmaskWeChat(character: string): void {
    if (character === '信' && this.maySayWe) this.characters[this.characters.length - 1] = '微';
  }

  get maySayWe(): boolean {
    return this.last !== '' && 'v微薇徽溦威'.includes(this.last);
  }

  private push(character: string, span: Span): void {
    this.characters.push(character);
    this.starts.push(span.start);
    this.ends.push(span.end);
  }
}

function write(writer: Writer, character: string, span: Span): void {
  if (/\s/.test(character) && character !== '\n' && character !== '\r') return writer.pause(span);
  if (stops.has(character)) return writer.put(stopMark, span);
  if (hearts.has(character)) return writer.maySayWe ? writer.put('信', span) : undefined;
  const seen = plain(character);
  if (stops.has(seen)) writer.put(stopMark, span);
  else if (seen === '芯' && writer.maySayWe) writer.put('信', span);
  else if (isHan(seen) || isLatin(seen)) writer.put(seen, span);
}

/**
 * What a text says once its disguises are off: full width, zero width, spaces and dots between letters, traditional
 * characters, `V信`. `links` are the parts that are addresses; each becomes one mark.
 */
export function normalise(pasted: string, links: readonly LinkSpan[] = []): Normalised {
  const writer = new Writer();
  let next = 0;
  let at = 0;
  while (at < pasted.length) {
    const link = links[next];
    if (link && at >= link.start) {
      writer.put(link.ownedBy === undefined ? linkMark : ownLinkMark, link);
      at = Math.max(link.end, at + 1);
      next += 1;
      continue;
    }
    const character = String.fromCodePoint(pasted.codePointAt(at) ?? 0);
    write(writer, character, { start: at, end: at + character.length });
    at += character.length;
  }
  return { text: writer.characters.join(''), starts: writer.starts, ends: writer.ends };
}

/** Where `from`…`to` of the normalised text stands in the pasted one. */
export const spanOf = ({ starts, ends }: Normalised, from: number, to: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});
