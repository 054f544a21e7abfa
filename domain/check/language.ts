import { isHan } from './normalise';

/** The small words without which hardly an English sentence stands. */
const common =
  /^(?:the|a|an|to|of|in|is|are|you|your|ur|u|i|im|we|my|me|it|its|and|or|for|on|at|this|that|with|from|by|be|will|can|not|no|if|please|pls|now|here|have|has|was|do|our|all|up|get|need|free|hi|hello)$/;

/** Whether hardly anything of a normalised text is Chinese or English: the model has learnt from no other. */
export function isForeign(text: string): boolean {
  const words = text.match(/[a-z]+/g) ?? [];
  const han = [...text].filter(isHan).length;
  const latin = words.join('').length;
  const known = words.filter((word) => common.test(word)).length;
  return latin > 8 && han < 0.3 * (han + latin) && (known + han) * 6 < words.length + han;
}
