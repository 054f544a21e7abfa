import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { back } from '../../platform/navigate';
import { HandOverSheet } from './hand-over-sheet';
import type { LeavingProps } from './leaving';
import { TransferSheet } from './transfer-sheet';

/** Two ways in which a held task goes to somebody else. */
export function LeavePanel(props: LeavingProps): ReactElement {
  const [open, setOpen] = useState<'handOver' | 'transfer' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Card title="要交给别人？">
      <Text className="block soft">走不开，或者当事人不住在这里。</Text>
      <View className="side-by-side">
        <Press tone="plain" onPress={() => setOpen('handOver')}>
          移交给同事
        </Press>
        <Press tone="plain" onPress={() => setOpen('transfer')}>
          住在别处
        </Press>
      </View>
      {open === 'handOver' ? <HandOverSheet {...props} onClose={close} /> : null}
      {open === 'transfer' ? <TransferSheet {...props} onClose={close} /> : null}
    </Card>
  );
}

/** The task has left: what happened to it, and the way back. */
export function LeftPanel({ sentence }: { readonly sentence: string }): ReactElement {
  return (
    <Card>
      <Banner tone="good">{sentence}</Banner>
      <Press onPress={back}>返回列表</Press>
    </Card>
  );
}
