import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { countText, percentText } from '@domain/measure/share';
import { sourceKindName, type SourceView } from '@domain/source/contract';
import { clockText } from '@domain/time/shanghai';
import { Card, Heading } from '../../components/card';
import { Press } from '../../components/press';
import { Tag } from '../../components/tag';
import { DrillSheet } from './drill-sheet';
import { KeysSheet } from './keys-sheet';
import { SettingsSheet } from './settings-sheet';

export interface SourceProps {
  readonly source: SourceView;
  readonly onChanged: () => void;
}

/** One source: what it is, how often it was right, and what a machine needs beside. */
export function SourceCard({ source, onChanged }: SourceProps): ReactElement {
  return (
    <Card tone={source.silentSince === null ? 'plain' : 'red'}>
      <View className="row">
        <Heading>{source.name}</Heading>
        <Text className="soft small">{`${sourceKindName[source.kind]}，编号 ${source.id}`}</Text>
        {source.drill ? <Tag tone="gold">演练</Tag> : null}
        {source.active ? null : <Tag tone="soft">已停用</Tag>}
      </View>
      <Text className="block numbers">{`报来的预警 ${countText(source.warnings)} 件`}</Text>
      <Text className="block numbers">{precisionText(source)}</Text>
      {source.builtIn ? (
        <Text className="block soft small">系统自带，不用密钥</Text>
      ) : (
        <Machine {...{ source, onChanged }} />
      )}
    </Card>
  );
}

/** Whether a machine is heard, and the ways to change it. */
function Machine({ source, onChanged }: SourceProps): ReactElement {
  const [open, setOpen] = useState<'drill' | 'keys' | 'settings' | null>(null);
  const sheet = { source, onChanged, onClose: () => setOpen(null) };
  return (
    <>
      <Text className={source.silentSince === null ? 'block numbers' : 'block danger-ink numbers'}>
        {heardText(source)}
      </Text>
      <Text className="block soft small">
        {source.webhook === null ? '结果由对方来查' : '办结后自动回传结果'}
      </Text>
      <View className="side-by-side">
        <Press tone="plain" label={`${source.name}的演练`} onPress={() => setOpen('drill')}>
          {source.drill ? '结束演练' : '演练'}
        </Press>
        <Press tone="plain" label={`${source.name}的密钥`} onPress={() => setOpen('keys')}>
          密钥
        </Press>
        <Press tone="plain" label={`${source.name}的设置`} onPress={() => setOpen('settings')}>
          设置
        </Press>
      </View>
      {open === 'drill' ? <DrillSheet {...sheet} /> : null}
      {open === 'keys' ? <KeysSheet {...sheet} /> : null}
      {open === 'settings' ? <SettingsSheet {...sheet} /> : null}
    </>
  );
}

function heardText({ heardAt, silentSince, heartbeatMs }: SourceView): string {
  if (silentSince !== null) return `失联：${clockText(silentSince)} 起没有动静，请联系对方`;
  const heard = heardAt === null ? '还没有收到过它的消息' : `最近一次收到：${clockText(heardAt)}`;
  return heartbeatMs === null ? `${heard}（没有约定心跳）` : heard;
}

function precisionText({ precision: { judged, real, share } }: SourceView): string {
  if (share === null) return '还没有办结的，不能算准确率';
  return `准确率 ${percentText(share)}（${countText(real)} ÷ 已核实 ${countText(judged)} 起）`;
}
