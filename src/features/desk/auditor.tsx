import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { findingName } from '@domain/audit/finding';
import type { Overview } from '@domain/measure/contract';
import { clockText } from '@domain/time/shanghai';
import { Banner } from '../../components/banner';

/** Nothing while all is well; a silent auditor is an alarm by itself, and what it found stands below. */
export function Auditor({ auditor }: { readonly auditor: Overview['auditor'] }): ReactElement | null {
  const { silentSince, findings } = auditor;
  if (silentSince === null && findings.length === 0) return null;
  return (
    <View className="stack">
      {silentSince === null ? null : <Banner tone="danger">{silence(silentSince)}</Banner>}
      {findings.map(({ kind, subject, at, repaired }) => (
        <Text key={`${kind}|${subject}|${at}`} className="block soft small">
          {`${clockText(at)} 巡检发现：${findingName[kind]}，${repaired ? '已自动修复' : '还没有修复'}`}
        </Text>
      ))}
    </View>
  );
}

const silence = (since: number): string =>
  since === 0
    ? '自动巡检还没有运行过，请联系系统管理员。'
    : `自动巡检从 ${clockText(since)} 起没有动静，请联系系统管理员，并多看待派列表。`;
