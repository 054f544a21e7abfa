import type { RouteName } from '../platform/navigate';

/** What is told: nothing of the one who tells it. */
export interface TellFamilyProps {
  readonly title: string;
  /** For where no page can be sent. */
  readonly text: string;
  /** The page that a card opens: never one that is about a person. */
  readonly page: RouteName;
  readonly params: Readonly<Record<string, string>>;
}
