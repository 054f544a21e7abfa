import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn, scriptIn } from '@domain/scam/in-language';
import type { ScamStage, ScamWords } from '@domain/scam/script';
import type { ScamType } from '@domain/scam/type';
import { Card, Heading } from '../../components/card';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Picture } from '../../components/picture/picture';
import { Press } from '../../components/press';
import { ReadAloud } from '../../components/read-aloud';
import { Loaded } from '../../components/states';
import { TellFamily } from '../../components/tell-family';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { tipsOf } from './by-scam';
import { readMarks } from './read-marks';
import { sceneOf } from './scenes';
import { Rows } from './tips-screen';
import { useTips } from './use-tips';
import './tips.css';

/** One kind of scam: what it is, what to do now, how it goes on step by step, what is told about it. */
export function ScamScreen({ type }: { readonly type: ScamType }): ReactElement {
  const words = scriptIn(language(), type);
  const name = scamTypeNameIn(language(), type);
  return (
    <>
      <Card>
        <Heading large>{name}</Heading>
        <Picture scene={sceneOf(type)} />
        <View className="big">{words.inOneSentence}</View>
        <ReadAloud texts={readOut(name, words)} />
      </Card>
      <Card tone="red" title={say('您现在只做一件事', 'Do this one thing now')}>
        <View className="title">{words.doNow}</View>
        {words.never.map((never) => (
          <Line key={never} icon="cross">
            {never}
          </Line>
        ))}
      </Card>
      <Card title={say('骗子一步一步这样来', 'How the scammer goes on')}>
        {words.stages.map((stage, index) => (
          <Stage key={stage.name} stage={stage} index={index} type={type} />
        ))}
      </Card>
      <Told type={type} />
      <Press onPress={() => open('practice', { type })}>
        <Icon name="chat" />
        {say('练一练：您会上当吗？', 'Practise: would you fall for it?')}
      </Press>
      <TellFamily
        title={name}
        text={`${words.inOneSentence}\n${words.doNow}`}
        page="scam"
        params={{ type }}
      />
    </>
  );
}

function Stage({
  stage: { name, what, nextSentence },
  index,
  type,
}: {
  readonly stage: ScamStage;
  readonly index: number;
  readonly type: ScamType;
}): ReactElement {
  return (
    <View className="scam-stage">
      <View className="subtitle">
        <Text className="scam-number">{String(index + 1)}</Text>
        <Text>{name}</Text>
      </View>
      {index === 0 ? null : <Picture scene={sceneOf(type, index)} />}
      <View>{what}</View>
      <View className="soft">{say('他会说：', 'He says:')}</View>
      <View className="scam-quote">{`“${nextSentence}”`}</View>
    </View>
  );
}

function Told({ type }: { readonly type: ScamType }): ReactElement {
  const { data, reload } = useTips();
  return (
    <Loaded data={data} onRetry={reload}>
      {(tips) => {
        const own = tipsOf(tips, type);
        return own.length === 0 ? null : (
          <Card title={say('看看别人的事', 'What happened to others')}>
            <Rows tips={own} marks={readMarks()} />
          </Card>
        );
      }}
    </Loaded>
  );
}

const readOut = (name: string, { inOneSentence, doNow, never, stages }: ScamWords): readonly string[] => [
  `${name}。`,
  inOneSentence,
  `${doNow}。`,
  ...never.map((text) => `${text}。`),
  ...stages.flatMap(({ what, nextSentence }) => [what, say('他会说：', 'He says: ') + nextSentence]),
];
