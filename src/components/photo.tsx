import type { ReactElement } from 'react';
import { Image } from '@tarojs/components';
import { aria } from './aria';
import './photo.css';

/** A picture that somebody has sent, or a code to print: as wide as there is room. A long press keeps it. */
export function Photo({ url, label }: { readonly url: string; readonly label: string }): ReactElement {
  return (
    <Image
      className="photo"
      src={url}
      mode="widthFix"
      showMenuByLongpress
      {...aria({ role: 'img', label })}
    />
  );
}
