import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn } from '@domain/scam/in-language';
import { scamTypes, type ScamType } from '@domain/scam/type';
import { askForHelp } from '@domain/warning/help-contract';
import { mayHaveWorked } from '../../api/outcome';
import { useIntent } from '../../api/use-intent';
import { aria } from '../../components/aria';
import { Banner } from '../../components/banner';
import { Card, Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';

interface AskNowProps {
  readonly moneyGone: boolean;
  readonly scamType: ScamType | null;
  readonly onDone: () => void;
}

/** One 'yes'. What does not arrive is said, and not kept: who believes that help comes does not call. */
export function AskNow({ moneyGone, scamType, onDone }: AskNowProps): ReactElement {
  const { busy, refusal, send } = useIntent(askForHelp);
  const [type, setType] = useState(scamType);
  const ask = async (): Promise<void> => {
    const outcome = await send({ moneyGone, scamType: type });
    if (!outcome?.ok) return;
    onDone();
    open('warning', { id: outcome.value.warning.id });
  };
  const yes = refusal === null ? say('要，马上', 'Yes, at once') : say('再试一次', 'Try again');
  return (
    <Card tone="red">
      <View {...aria({ live: 'assertive' })}>
        <Heading large>
          {moneyGone
            ? say('先打 110 止付', 'Call 110 first, to stop the payment')
            : say('先挂断，别转账', 'Hang up, send no money')}
        </Heading>
      </View>
      {refusal === null ? null : (
        <Banner tone="danger">
          {mayHaveWorked(refusal)
            ? say(
                '可能没有发出去，民警可能还不知道。请马上打 110 或 96110。',
                'It may not have been sent: the police may not know. Call 110 or 96110 now.',
              )
            : refusal.message}
        </Banner>
      )}
      <Text className="block big">
        {say('要民警马上联系您吗？', 'Shall an officer contact you at once?')}
      </Text>
      <Press tone="danger" busy={busy} onPress={() => void ask()}>
        {busy ? say('正在告诉民警…', 'Telling the police…') : yes}
      </Press>
      {moneyGone ? null : <TypeChoice type={type} onChange={setType} />}
      <Press tone="plain" onPress={onDone}>
        {say('不用', 'No')}
      </Press>
    </Card>
  );
}

interface TypeChoiceProps {
  readonly type: ScamType | null;
  readonly onChange: (type: ScamType) => void;
}

/** Helps the officer, and may be left alone. */
function TypeChoice({ type, onChange }: TypeChoiceProps): ReactElement {
  const [choosing, setChoosing] = useState(false);
  const label = say('像哪一种骗局？（可以不选）', 'Which scam is it like? (optional)');
  const nameOf = (one: ScamType): string => scamTypeNameIn(language(), one);
  return (
    <>
      <Press tone="plain" expanded={choosing} onPress={() => setChoosing(!choosing)}>
        {type === null ? label : say(`像：${nameOf(type)}`, `Like: ${nameOf(type)}`)}
      </Press>
      {choosing ? (
        <Choice<ScamType>
          label={label}
          options={scamTypes.filter((one) => one !== 'other').map((key) => ({ key, text: nameOf(key) }))}
          value={type}
          onChange={(key) => {
            onChange(key);
            setChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}
