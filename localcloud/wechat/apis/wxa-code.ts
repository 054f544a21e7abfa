import QRCode from 'qrcode';
import { errors } from '../errors';
import { twoColourPng, type Colour } from '../two-colour-png';
import { Picture, text, type OpenApi, type Parameters } from './open-api';

// developers.weixin.qq.com, wxacode.getUnlimited.
const sceneLength = 32;
const sceneCharacters = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]*$/;
const widths = { least: 280, most: 1280, usual: 430 };
/** Calls a minute (45009). */
const callsPerMinute = 5000;

/** Counts the calls of a minute of the cloud's clock. */
export class CallMeter {
  private minute = -1;
  private calls = 0;

  constructor(private readonly now: () => number) {}

  /** False when this call is one too many. */
  count(): boolean {
    const minute = Math.floor(this.now() / 60_000);
    if (minute !== this.minute) [this.minute, this.calls] = [minute, 0];
    this.calls += 1;
    return this.calls <= callsPerMinute;
  }
}

const channel = (value: unknown): number => Math.min(255, Math.max(0, Math.trunc(Number(value)) || 0));

const colourOf = (parameters: Parameters): Colour => {
  const { r, g, b } = (parameters.line_color ?? {}) as Record<string, unknown>;
  return [channel(r), channel(g), channel(b), 255];
};

/** Modules of white around a code, without which no camera finds it. */
const margin = 4;

const draw = (url: string, parameters: Parameters): Buffer => {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const size = widthOf(parameters);
  const module = (pixel: number) => Math.floor((pixel / size) * (modules.size + 2 * margin)) - margin;
  const inside = (at: number) => at >= 0 && at < modules.size;
  return twoColourPng({
    size,
    isDark: (x, y) => {
      const [column, row] = [module(x), module(y)];
      return inside(column) && inside(row) && modules.get(row, column) === 1;
    },
    dark: colourOf(parameters),
    light: [255, 255, 255, parameters.is_hyaline === true ? 0 : 255],
  });
};

const widthOf = ({ width }: Parameters): number =>
  Math.min(widths.most, Math.max(widths.least, typeof width === 'number' ? Math.trunc(width) : widths.usual));

const pageOf = (pages: readonly string[] | undefined, parameters: Parameters): string => {
  const page = typeof parameters.page === 'string' ? parameters.page : '';
  if (page.startsWith('/') || page.includes('?')) throw errors.invalidPage();
  const unknown = page !== '' && pages !== undefined && !pages.includes(page);
  if (unknown && parameters.check_path !== false) throw errors.invalidPage();
  return page;
};

/**
 * wxacode.getUnlimited. A QR code in the place of WeChat's own round one, which only WeChat can draw: it can be scanned,
 * and leads to a page on this machine that asks whose phone it is and opens the app there.
 */
export const getUnlimited: OpenApi = (wechat, parameters) => {
  const scene = text(parameters, 'scene');
  if (scene.length > sceneLength || !sceneCharacters.test(scene)) throw errors.invalidScene();
  const page = pageOf(wechat.pages, parameters);
  if (!wechat.codeMeter.count()) throw errors.tooOften();
  const url = `${wechat.url}/scan?${new URLSearchParams({ page, scene }).toString()}`;
  return new Picture('image/png', draw(url, parameters));
};
