import type { ReactElement } from 'react';
import './photo.css';

/** See photo.tsx. */
export function Photo({ url, label }: { readonly url: string; readonly label: string }): ReactElement {
  return <img className="photo" src={url} alt={label} />;
}
