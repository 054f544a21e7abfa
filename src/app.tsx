import type { PropsWithChildren, ReactNode } from 'react';
import { forgetOld } from './features/registration/own/forget-mine';
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
forgetOld();

export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
