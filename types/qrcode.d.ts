/** The encoder alone, without the drawing of files and canvases. */
declare module 'qrcode/lib/core/qrcode' {
  export { create } from 'qrcode';
}
