import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { say } from '../platform/language';
import { aria } from './aria';
import { Icon } from './icon';
import { Press } from './press';
import './states.css';

/** Waiting for an answer. */
export function Loading(): ReactElement {
  return (
    <View className="state" {...aria({ live: 'polite' })}>
      <View className="state-spinner" {...aria({ hidden: true })} />
      <Text>{say('正在打开…', 'Opening…')}</Text>
    </View>
  );
}

/** There is nothing here, and that is in order. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <View className="state">
      <Icon name="shield" size={2.5} className="state-icon" />
      <View>{children}</View>
    </View>
  );
}

/** It did not work: why, and a way to try again. */
export function Failed({
  message,
  onRetry,
}: {
  readonly message: string;
  readonly onRetry: () => void;
}): ReactElement {
  return (
    <View className="state" {...aria({ role: 'alert' })}>
      <Icon name="alert" size={2.5} className="danger-ink" />
      <View>{message}</View>
      <Press tone="plain" onPress={onRetry}>
        {say('再试一次', 'Try again')}
      </Press>
    </View>
  );
}

/** The shape of a question's data, as far as it is drawn here (src/api/use-query.ts has the whole). */
type Drawable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

export interface LoadedProps<T> {
  readonly data: Drawable<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Draws each state of a question's data; `children` draws what is ready, empty included. */
export function Loaded<T>({ data, onRetry, children }: LoadedProps<T>): ReactElement {
  if (data.state === 'loading') return <Loading />;
  if (data.state === 'failed') return <Failed message={data.message} onRetry={onRetry} />;
  return <>{children(data.value)}</>;
}
