import type { IconName } from '../../components/icon';
import { practiceName } from '../../features/practice/practice-name';
import { say } from '../../platform/language';

interface HomeEntry {
  /** A name of platform/navigate.ts; an entry whose page isn't there is not drawn. */
  readonly route: string;
  readonly icon: IconName;
  readonly text: () => string;
}

/** The ways that lead from home, in the order in which a resident needs them. */
export const homeEntries: readonly HomeEntry[] = [
  { route: 'help', icon: 'alert', text: () => say('我可能被骗了', 'I may be scammed') },
  { route: 'warning', icon: 'bell', text: () => say('预警', 'Warnings') },
  { route: 'verify', icon: 'question', text: () => say('是不是真民警', 'Real police?') },
  { route: 'check', icon: 'search', text: () => say('查一查', 'Check a text') },
  { route: 'family', icon: 'family', text: () => say('家人守护', 'Family guard') },
  { route: 'tips', icon: 'book', text: () => say('反诈提示', 'Tips') },
  { route: 'practice', icon: 'chat', text: practiceName },
  { route: 'report', icon: 'flag', text: () => say('举报', 'Report') },
  { route: 'me', icon: 'person', text: () => say('我的资料', 'My data') },
  { route: 'settings', icon: 'gear', text: () => say('设置', 'Settings') },
];
