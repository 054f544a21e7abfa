import type { ReactElement } from 'react';
import { Image, Text } from '@tarojs/components';
import { drawChannel, type ChannelView } from '@domain/channel/staff-contract';
import { useQuery } from '../../api/use-query';
import { aria } from '../../components/aria';
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
          <Image
            className="channel-code"
            mode="aspectFit"
            showMenuByLongpress
            src={`data:image/png;base64,${image}`}
            {...aria({ role: 'img', label: `${channel.label}的二维码` })}
          />
        )}
      </Loaded>
      <Text className="block soft">长按图片可以保存、打印或发给店家。</Text>
    </Sheet>
  );
}
