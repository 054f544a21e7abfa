import { dayOf, shanghai } from '../time/shanghai';
import { staffRoleName } from './role';
import type { Gap } from './gaps';

/** `5月28日 22:00 至 5月29日 06:00`, `5月28日 08:00 至 18:00`; midnight at the end of a day is its 24:00. */
export function spanText(from: number, to: number): string {
  const start = shanghai(from).format('M月D日 HH:mm');
  if (dayOf(from) === dayOf(to)) return `${start} 至 ${shanghai(to).format('HH:mm')}`;
  const last = dayOf(to - 1);
  const midnight = dayOf(to) !== last;
  if (midnight && last === dayOf(from)) return `${start} 至 24:00`;
  return `${start} 至 ${midnight ? shanghai(to - 1).format('M月D日 24:00') : shanghai(to).format('M月D日 HH:mm')}`;
}

/** `5月28日 22:00 至 5月29日 06:00，东城街道没有民警值班（徐警官请假或离岗）。` */
export function gapSentence({ from, to, role, absent }: Gap, areaName: string): string {
  const because = absent.length === 0 ? '' : `（${absent.join('、')}请假或离岗）`;
  return `${spanText(from, to)}，${areaName}没有${staffRoleName[role]}值班${because}。`;
}
