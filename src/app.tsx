import type { PropsWithChildren, ReactNode } from 'react';
import { appearance } from './platform/appearance';
import { startCloud } from './platform/cloud';
import { dress } from './platform/dress';
import { announceLanguage } from './platform/language';
import { keepForOffline } from './platform/offline';
import './tokens.css';
import './app.css';

startCloud();
dress(appearance());
announceLanguage();
keepForOffline();

export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
