import type { PropsWithChildren, ReactNode } from 'react';
import { startCloud } from './platform/cloud';
import './app.css';

startCloud();

export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
