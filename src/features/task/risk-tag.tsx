import type { ReactElement } from 'react';
import { riskName, type Risk } from '@domain/warning/risk';
import { Tag, type TagTone } from '../../components/tag';

const tones: Record<Risk, TagTone> = { low: 'soft', medium: 'blue', high: 'gold', critical: 'red' };

export function RiskTag({ risk }: { readonly risk: Risk }): ReactElement {
  return <Tag tone={tones[risk]}>{risk === 'critical' ? riskName[risk] : `${riskName[risk]}风险`}</Tag>;
}
