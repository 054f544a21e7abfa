import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { forgetCode, keptCode } from './kept-code';

/** On home: the invitation that somebody came with before they had registered. */
export function InviteWaiting(): ReactElement | null {
  const [code, setCode] = useState(keptCode);
  if (code === null) return null;
  const drop = (): void => {
    forgetCode();
    setCode(null);
  };
  return (
    <Card tone="gold">
      <View className="strong">
        {say('有家人请您守护他，您还没有答复。', 'A relative asks you to guard them. You have not answered.')}
      </View>
      <Press onPress={() => open('family', { code })}>{say('去看看', 'Have a look')}</Press>
      <Press tone="link" onPress={drop}>
        {say('不用了', 'No, thanks')}
      </Press>
    </Card>
  );
}
