import type { ReactNode } from 'react';

/** A browser has no list of friends: there the code is copied or read out. */
export function ShareButton(_props: { readonly children: ReactNode }): null {
  return null;
}
