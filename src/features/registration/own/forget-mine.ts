import { forget } from '../../../platform/storage';
import { forgetDraft } from '../draft';
import { forgetPending } from '../pending';

/** What this phone keeps of a person who has left. */
const kept = ['me', 'own.data', 'relatives', 'warnings', 'family', 'relative.draft'] as const;

export function forgetMine(): void {
  for (const key of kept) forget(key);
  forgetDraft();
  forgetPending();
}
