import type { ReportView } from '@domain/report/contract';
import type { ReportKind } from '@domain/report/report';
import { say } from '../../platform/language';

export function kindText(kind: ReportKind): string {
  switch (kind) {
    case 'phone':
      return say('电话号码', 'A phone number');
    case 'link':
      return say('链接、网址', 'A link');
    case 'text':
      return say('短信、聊天', 'A message or chat');
  }
}

export function whatLabel(kind: ReportKind): string {
  switch (kind) {
    case 'phone':
      return say('号码', 'The number');
    case 'link':
      return say('链接（长按复制，不要点开）', 'The link (copy it, do not open it)');
    case 'text':
      return say('把原话贴在这里', 'Paste the words here');
  }
}

/** What became of a report, in a few words. */
export function stateText(state: ReportView['state']): string {
  switch (state) {
    case 'received':
      return say('已收到，还没看', 'Received');
    case 'read':
      return say('民警看过了', 'The police have looked at it');
    case 'warned':
      return say('已用来提醒别人', 'Used to warn others');
    case 'listed':
      return say('已列入黑名单', 'Put on the blacklist');
    case 'notEnough':
      return say('线索还不够，先存着', 'Not enough yet; it is kept');
  }
}
