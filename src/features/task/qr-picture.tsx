import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { qrDrawing } from './qr-drawing';
import './contact.css';

/** A QR code, black on white in both themes: cameras don't read it otherwise. */
export function QrPicture({
  rows,
  label,
}: {
  readonly rows: readonly string[];
  readonly label: string;
}): ReactElement {
  return (
    <View
      className="qr"
      style={{ backgroundImage: `url("${qrDrawing(rows)}")` }}
      {...aria({ role: 'img', label })}
    />
  );
}
