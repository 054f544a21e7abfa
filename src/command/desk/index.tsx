import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { DeskScreen } from '../../features/desk/desk-screen';
import { open } from '../../platform/navigate';

export default function DeskPage(): ReactElement {
  return (
    <Page title="反诈专班" wide>
      <View className="side-by-side">
        <Press tone="plain" onPress={() => open('roster')}>
          值班表
        </Press>
        <Press tone="plain" onPress={() => open('sources')}>
          预警来源
        </Press>
        <Press tone="plain" onPress={() => open('upload')}>
          上传预警
        </Press>
        <Press tone="plain" onPress={() => open('reports')}>
          群众举报
        </Press>
        <Press tone="plain" onPress={() => open('clocks')}>
          时限表
        </Press>
        <Press tone="plain" onPress={() => open('channels')}>
          渠道码
        </Press>
      </View>
      <DeskScreen />
    </Page>
  );
}
