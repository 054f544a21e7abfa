/** What the pool and the code inside a worker say to each other. Events and results travel as JSON text. */
export interface InstanceData {
  readonly dir: string;
  /** Folders of packages for a function that comes without its own. */
  readonly modules: readonly string[];
  readonly clock: SharedArrayBuffer;
}

export interface CallMessage {
  readonly callId: string;
  readonly event: string;
  /** `context` of `main(event, context)`, as JSON text. */
  readonly context: string;
  /** Environment variables of this one call; gone again before the next one. */
  readonly env: Readonly<Record<string, string>>;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type InstanceMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loadFailed'; readonly message: string }
  | { readonly kind: 'reply'; readonly callId: string; readonly result: string }
  | { readonly kind: 'failed'; readonly callId: string; readonly message: string }
  | { readonly kind: 'log'; readonly callId: string; readonly level: LogLevel; readonly text: string };
