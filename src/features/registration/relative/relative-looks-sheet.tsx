import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { listRelativeViewers, type RelativeView } from '@domain/family/relative-contract';
import { useQuery } from '../../../api/use-query';
import { Sheet } from '../../../components/sheet';
import { Loaded } from '../../../components/states';
import { say } from '../../../platform/language';
import { Looks } from '../own/viewers';

interface RelativeLooksSheetProps {
  readonly relative: RelativeView;
  readonly onClose: () => void;
}

/** Who has looked at the data of somebody who has no app to see it in. */
export function RelativeLooksSheet({ relative, onClose }: RelativeLooksSheetProps): ReactElement {
  const { nameMask, id } = relative;
  const { data, reload } = useQuery(listRelativeViewers, { id });
  return (
    <Sheet
      title={say(`谁看过 ${nameMask} 的资料`, `Who has looked at the data of ${nameMask}`)}
      onClose={onClose}
    >
      <Loaded data={data} onRetry={reload}>
        {({ views }) => <Looks views={views} atRelative />}
      </Loaded>
      <Text className="block soft small">
        {say(
          '民警受理劝阻任务以后才看得到姓名和号码，每看一次都记在这里。',
          'An officer sees name and number only after taking the case. Every look is listed here.',
        )}
      </Text>
    </Sheet>
  );
}
