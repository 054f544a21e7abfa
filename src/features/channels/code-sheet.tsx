import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { drawChannel, type ChannelView } from '@domain/channel/staff-contract';
import { useQuery } from '../../api/use-query';
import { Photo } from '../../components/photo';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import './code-sheet.css';

interface CodeSheetProps {
  readonly channel: ChannelView;
  readonly onClose: () => void;
}

/** The picture of one code, to be printed or shown. */
export function CodeSheet({ channel, onClose }: CodeSheetProps): ReactElement {
  const { data, reload } = useQuery(drawChannel, { id: channel.id });
  return (
    <Sheet title={channel.label} onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ image }) => (
          <View className="channel-code">
            <Photo url={`data:image/png;base64,${image}`} label={`${channel.label}的二维码`} />
          </View>
        )}
      </Loaded>
      <Text className="block soft">长按图片可以保存、打印或发给店家。</Text>
    </Sheet>
  );
}
