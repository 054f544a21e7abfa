import { useState, type ReactElement } from 'react';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { codeIn } from './kept-code';

/** A code that a relative has read out. */
export function EnterCode({ onCode }: { readonly onCode: (code: string) => void }): ReactElement {
  const [text, setText] = useState('');
  const [looked, setLooked] = useState(false);
  const code = codeIn(text);
  const enter = (): void => {
    setLooked(true);
    if (code !== null) onCode(code);
  };
  const error =
    looked && code === null ? { error: say('家人码是 8 位数字。', 'The code has 8 digits.') } : {};
  return (
    <Card title={say('家人给了我一个码', 'A relative gave me a code')}>
      <TextField
        label={say('家人码', 'Family code')}
        kind="digits"
        value={text}
        onChange={setText}
        maxLength={12}
        {...error}
      />
      <Press tone="plain" onPress={enter}>
        {say('看看是谁', 'See who it is')}
      </Press>
    </Card>
  );
}
