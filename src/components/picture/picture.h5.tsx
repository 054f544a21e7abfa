import type { ReactElement } from 'react';
import { language } from '../../platform/language';
import { pictureText, pictureUri, type Scene } from './draw';
import './picture.css';

/** A real image; see picture.tsx. */
export function Picture({ scene }: { readonly scene: Scene }): ReactElement {
  return <img className="picture" src={pictureUri(scene)} alt={pictureText(scene, language() === 'en')} />;
}
