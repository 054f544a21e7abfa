import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { canScan, scanCode } from '../../platform/scan';
import type { Verifying } from './use-verification';
import { Verdict } from './verdict';

type Test = Pick<Verifying, 'busy' | 'trouble' | 'check'>;

const codeLength = 6;
const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, codeLength);

/** An officer is in contact; whether it is the one on the line, their code says. The code is typed in, never shown here. */
export function CodeTest({ busy, trouble, check }: Test): ReactElement {
  const [typed, setTyped] = useState('');
  const code = digitsOf(typed);
  return (
    <>
      <Verdict look="unsure" icon="question" title={say('先让他说暗号', 'Ask the caller for the code')}>
        <Text className="block big">
          {say(
            '真民警说得出\u200b6\u00a0个数字。骗子说不出。',
            'A real officer can say 6 digits. A scammer cannot.',
          )}
        </Text>
      </Verdict>
      <Card>
        <TextField
          label={say('他说的 6 个数字', 'The 6 digits that you hear')}
          kind="digits"
          value={typed}
          onChange={(text) => setTyped(digitsOf(text))}
          maxLength={codeLength}
          hint={say('您只听、只填，不念给他听。', 'Only listen and type. Do not read it out.')}
        />
        {trouble === null ? null : <Banner tone="warn">{trouble}</Banner>}
        <Press busy={busy} disabled={code.length < codeLength} onPress={() => check({ by: 'code', code })}>
          {busy ? say('正在核对…', 'Checking…') : say('核对', 'Check')}
        </Press>
        {canScan ? <Scan busy={busy} check={check} /> : null}
      </Card>
      <Text className="block soft">
        {say(
          '不肯说、说“不用暗号”，就是骗子，马上挂断。正在共享屏幕的，先关掉。',
          'No code, or “no code needed”: a scammer. Hang up. Are you sharing your screen? Stop that first.',
        )}
      </Text>
    </>
  );
}

function Scan({ busy, check }: Pick<Test, 'busy' | 'check'>): ReactElement {
  const scan = async (): Promise<void> => {
    const text = await scanCode();
    if (text !== null) check({ by: 'scan', text: text.slice(0, 200) });
  };
  return (
    <Press tone="plain" busy={busy} onPress={() => void scan()}>
      <Icon name="person" />
      {say('人在门口？扫他手机上的码', 'At your door? Scan the code on their phone')}
    </Press>
  );
}

/** The code was wrong: hang up. Whoever has only misheard it may try again, further down. */
export function WrongCode({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  return (
    <>
      <Verdict look="no" icon="cross" title={say('暗号不对，马上挂断', 'Wrong code: hang up now')}>
        <Text className="block big">{say('别听他解释。', 'Do not listen to excuses.')}</Text>
        <Text className="block">{say('挂断后拨 96110 问一问。', 'Then call 96110 and ask.')}</Text>
      </Verdict>
      <View>
        <Press tone="plain" onPress={onAgain}>
          {say('我听错了，再核对一次', 'I misheard it: check again')}
        </Press>
      </View>
    </>
  );
}
