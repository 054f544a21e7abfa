import * as v from 'valibot';

/** From the least to the most urgent. */
export const risks = ['low', 'medium', 'high', 'critical'] as const;
export const Risk = v.picklist(risks);
export type Risk = v.InferOutput<typeof Risk>;

export const riskName: Record<Risk, string> = { low: '低', medium: '中', high: '高', critical: '紧急' };

/** Decides whether `a` is more urgent than `b`. */
export const isHigher = (a: Risk, b: Risk): boolean => risks.indexOf(a) > risks.indexOf(b);

export const higherOf = (a: Risk, b: Risk): Risk => (isHigher(a, b) ? a : b);
