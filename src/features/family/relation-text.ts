import type { Relation } from '@domain/family/guardian';
import { say } from '../../platform/language';

/** What a relative is to the guardian. */
const texts: Record<Relation, () => string> = {
  father: () => say('父亲', 'father'),
  mother: () => say('母亲', 'mother'),
  spouse: () => say('爱人', 'husband or wife'),
  child: () => say('孩子', 'child'),
  grandparent: () => say('爷爷奶奶', 'grandparent'),
  relative: () => say('家人', 'relative'),
};
export const relationText = (relation: Relation): string => texts[relation]();
