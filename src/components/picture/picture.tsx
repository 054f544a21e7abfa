import type { ReactElement } from 'react';
import { Image } from '@tarojs/components';
import { language } from '../../platform/language';
import { aria } from '../aria';
import { pictureText, pictureUri, type Scene } from './draw';
import './picture.css';

/** A large drawing of our own; a reader hears what is on it. */
export function Picture({ scene }: { readonly scene: Scene }): ReactElement {
  return (
    <Image
      className="picture"
      mode="widthFix"
      src={pictureUri(scene)}
      {...aria({ role: 'img', label: pictureText(scene, language() === 'en') })}
    />
  );
}
