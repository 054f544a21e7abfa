import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Answer } from '@domain/check/check';
import { scamTypeOf, type CheckKind } from '@domain/check/kind';
import { scriptIn, scriptStageIn } from '@domain/scam/in-language';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { language, say } from '../../platform/language';
import { isRoute, open } from '../../platform/navigate';

const report = 'report';
const family = 'family';

/** What to do now, and what comes next if nobody does. */
export function ToDo({ answer }: { readonly answer: Answer }): ReactElement | null {
  const { verdict, kind } = answer;
  if (verdict === 'noSigns') return <Wrong />;
  return (
    <>
      <Card title={say('您现在这样做', 'What to do now')}>
        {stepsOf(answer).map((step, place) => (
          <View key={step} className="check-step">
            <Text className="check-number">{place + 1}</Text>
            <View className="grow big">{step}</View>
          </View>
        ))}
        {isRoute(family) ? (
          <Press tone="plain" onPress={() => open(family)}>
            <Icon name="family" />
            {say('告诉家人', 'Tell my family')}
          </Press>
        ) : null}
      </Card>
      {kind === undefined || verdict !== 'scamLike' ? null : <Next kind={kind} />}
      <Wrong />
    </>
  );
}

function stepsOf({ verdict, kind }: Answer): string[] {
  const hotline = say('打 96110 问一问', 'Ask 96110 by phone');
  if (verdict !== 'scamLike')
    return [say('先不转账，不点链接，不报验证码', 'Send no money, open no link, tell no code'), hotline];
  const own = scriptIn(language(), scamTypeOf(kind ?? 'other')).doNow;
  return [
    own,
    say('不回、不点、不转账、不报验证码', 'Do not answer, open, pay, or tell a code'),
    say('打 96110；钱已转出，马上打 110', 'Call 96110. If money is gone, call 110 at once'),
  ];
}

// A text stands somewhere in the middle of its scam: what the second stage says fits most of them.
const likelyStage = 1;

function Next({ kind }: { readonly kind: CheckKind }): ReactElement {
  const type = scamTypeOf(kind);
  return (
    <Card title={say('他接下来会说', 'Next he will say')}>
      <View className="check-quote">{`“${scriptStageIn(language(), type, likelyStage).nextSentence}”`}</View>
      <View className="side-by-side">
        <Press tone="plain" onPress={() => open('scam', { type })}>
          <Icon name="book" />
          {say('看提示', 'Tips')}
        </Press>
        <Press tone="plain" onPress={() => open('practice', { type })}>
          <Icon name="chat" />
          {say('练一练', 'Practise')}
        </Press>
      </View>
    </Card>
  );
}

/** The answer can be wrong, and only people can say so. */
function Wrong(): ReactElement | null {
  if (!isRoute(report)) return null;
  return (
    <Press tone="link" onPress={() => open(report)}>
      {say('查得不对，或想举报？告诉我们', 'Wrong, or want to report it? Tell us')}
    </Press>
  );
}
