import { useEffect, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn } from '@domain/scam/in-language';
import type { PublishedTip } from '@domain/tip/contract';
import { weeklyTips } from '@domain/tip/weekly';
import { Card, Heading } from '../../components/card';
import { Icon } from '../../components/icon';
import { Picture } from '../../components/picture/picture';
import { Press } from '../../components/press';
import { ReadAloud } from '../../components/read-aloud';
import { Empty, Loaded } from '../../components/states';
import { TellFamily } from '../../components/tell-family';
import { phoneNow } from '../../platform/clock';
import { language, say } from '../../platform/language';
import { open, replace } from '../../platform/navigate';
import { tipsOf } from './by-scam';
import { markRead, readMarks } from './read-marks';
import { tipScene } from './scenes';
import { useTips } from './use-tips';
import { sourceOf, textsOf, titleOf } from './words';
import './tips.css';

/** One tip: a picture, the text, its source; read aloud, sent to the family, and the next one. */
export function TipScreen({ id }: { readonly id: string | undefined }): ReactElement {
  const { data, reload } = useTips();
  return (
    <Loaded data={data} onRetry={reload}>
      {(tips) => {
        const tip = tips.find((each) => each.id === id);
        if (tip === undefined)
          return <Empty>{say('没有找到这条提示，可能已经更新。', 'This tip is gone or has changed.')}</Empty>;
        return <TipText tip={tip} tips={tips} />;
      }}
    </Loaded>
  );
}

interface ReadProps {
  readonly tip: PublishedTip;
  readonly tips: readonly PublishedTip[];
}

function TipText({ tip, tips }: ReadProps): ReactElement {
  const { id, scamType } = tip;
  useEffect(() => markRead(id, phoneNow()), [id]);
  const texts = textsOf(tip);
  const next = nextOf(tip, tips);
  return (
    <>
      <Card>
        <Press tone="link" className="tip-type" onPress={() => open('scam', { type: scamType })}>
          {scamTypeNameIn(language(), scamType)}
        </Press>
        <Heading large>{titleOf(tip)}</Heading>
        <Picture scene={tipScene(tip)} />
        {texts.map((text) => (
          <View key={text} className="big">
            {text}
          </View>
        ))}
        <Chinese tip={tip} />
        <ReadAloud texts={[`${titleOf(tip)}。`, ...texts]} recording={tip.audio} />
        <Text className="soft small">{sourceOf(tip)}</Text>
      </Card>
      <TellFamily
        title={titleOf(tip)}
        text={[titleOf(tip), ...texts].join('\n')}
        page="tip"
        params={{ id }}
      />
      {next === undefined ? null : (
        <Press onPress={() => replace('tip', { id: next.id })}>
          {say(`下一条：${next.title}`, `Next: ${titleOf(next)}`)}
          <Icon name="next" />
        </Press>
      )}
    </>
  );
}

/** The whole text stands below the short English one: somebody at home may read it. */
function Chinese({ tip }: { readonly tip: PublishedTip }): ReactElement | null {
  if (language() !== 'en' || tip.english === undefined) return null;
  return (
    <View className="soft">
      <Text className="block strong">{tip.title}</Text>
      {tip.paragraphs.map((text) => (
        <View key={text}>{text}</View>
      ))}
    </View>
  );
}

/** First what this week asks for, then what else there is about the same scam: never what was read. */
function nextOf(tip: PublishedTip, tips: readonly PublishedTip[]): PublishedTip | undefined {
  const marks = readMarks();
  return [...weeklyTips(tips, phoneNow()), ...tipsOf(tips, tip.scamType)].find(
    ({ id }) => id !== tip.id && marks[id] === undefined,
  );
}
