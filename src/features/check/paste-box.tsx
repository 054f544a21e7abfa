import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { canPaste, paste } from '../../platform/paste';

interface PasteBoxProps {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Where the text goes in: by one tap, or by hand. */
export function PasteBox({ text, change }: PasteBoxProps): ReactElement {
  const [failed, setFailed] = useState(false);
  const fill = async (): Promise<void> => {
    const copied = await paste();
    setFailed(copied === undefined || copied === '');
    if (copied !== undefined && copied !== '') change(copied);
  };
  return (
    <>
      <TextField
        label={say('要查的内容', 'What to check')}
        value={text}
        onChange={change}
        multiline
        tall
        maxLength={-1}
        placeholder={say('把短信或聊天粘贴到这里', 'Paste the message here')}
        hint={say('只在您的手机上看，不上传。', 'Read on your phone only. Sent nowhere.')}
      />
      <View className="side-by-side check-moves">
        {canPaste() ? <Press onPress={() => void fill()}>{say('粘贴', 'Paste')}</Press> : null}
        {text === '' ? null : (
          <Press tone="plain" onPress={() => change('')}>
            {say('清空', 'Clear')}
          </Press>
        )}
      </View>
      {failed ? (
        <Text className="block strong" {...aria({ live: 'polite' })}>
          {say(
            '没有拿到复制的内容。请按住上面的框，再点“粘贴”。',
            'Nothing was copied, or the phone did not allow it. Press and hold the box, then choose Paste.',
          )}
        </Text>
      ) : null}
    </>
  );
}
