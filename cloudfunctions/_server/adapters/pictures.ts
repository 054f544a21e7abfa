import { create } from 'qrcode/lib/core/qrcode';
import type { Pictures } from '../usecases/ports/contact';

/** Drawn here and not on the phone: no encoder in the mini-program, and a picture is 200 bytes. */
export const pictures: Pictures = {
  qr: (text) => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    return Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) ? '1' : '0')).join(''),
    );
  },
};
