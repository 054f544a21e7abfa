import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Answer } from '@domain/check/check';
import { scamTypeOf, type CheckKind } from '@domain/check/kind';
import { scriptIn, scriptStageIn } from '@domain/scam/in-language';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Quote } from '../../components/quote';
import { TellFamily } from '../../components/tell-family';
import type { TellFamilyProps } from '../../components/tell-family-props';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { kindText, titleOf } from './verdict-text';

export interface ToDoProps {
  readonly answer: Answer;
  /** Takes what was checked along to a report. */
  readonly onReport: () => void;
}

/** What to do now, and what comes next if nobody does. */
export function ToDo({ answer, onReport }: ToDoProps): ReactElement | null {
  const { verdict, kind } = answer;
  if (verdict === 'noSigns') return <Wrong onReport={onReport} />;
  return (
    <>
      <Card title={say('您现在这样做', 'What to do now')}>
        {stepsOf(answer).map((step, place) => (
          <View key={step} className="check-step">
            <Text className="check-number">{place + 1}</Text>
            <View className="grow big">{step}</View>
          </View>
        ))}
        {verdict === 'scamLike' ? (
          <Press tone="danger" onPress={() => open('help', { type: scamTypeOf(kind ?? 'other') })}>
            <Icon name="alert" />
            {say('我可能正在被骗', 'I may be being scammed')}
          </Press>
        ) : null}
        <TellFamily {...toldOf(answer)} />
      </Card>
      {kind === undefined || verdict !== 'scamLike' ? null : <Next kind={kind} />}
      <Wrong onReport={onReport} />
    </>
  );
}

/** What the family gets: the answer and what to do, and nothing of the text itself. */
function toldOf(answer: Answer): TellFamilyProps {
  const { verdict, kind = 'other' } = answer;
  const named = verdict === 'scamLike' ? say(`：${kindText(kind)}`, `: ${kindText(kind)}`) : '';
  const title = `${say('我收到的这条，查一查说：', 'I checked a text: ')}${titleOf(answer)}${named}`;
  return {
    title,
    text: [title, ...stepsOf(answer)].join('\n'),
    page: 'scam',
    params: { type: scamTypeOf(kind) },
  };
}

function stepsOf({ verdict, kind }: Answer): string[] {
  const hotline = say('打 96110 问一问', 'Ask 96110 by phone');
  if (verdict !== 'scamLike')
    return [say('先不转账，不点链接，不报验证码', 'Send no money, open no link, tell no code'), hotline];
  return [
    isSms(kind)
      ? say('别理这条短信，要问就打官方电话', 'Leave the message alone. To ask, call the official number')
      : scriptIn(language(), scamTypeOf(kind ?? 'other')).doNow,
    say('不回、不点、不转账、不报验证码', 'Do not answer, open, pay, or tell a code'),
    say('打 96110；钱已转出，马上打 110', 'Call 96110. If money is gone, call 110 at once'),
  ];
}

/** Nobody is on the line: there is nothing to hang up, and nobody who goes on talking. */
const isSms = (kind: CheckKind | undefined): boolean => kind === 'phishing' || kind === 'trojan';

// A text stands somewhere in the middle of its scam: what the second stage says fits most of them.
const likelyStage = 1;

function Next({ kind }: { readonly kind: CheckKind }): ReactElement {
  const type = scamTypeOf(kind);
  const sms = isSms(kind);
  return (
    <Card title={sms ? say('点开以后', 'What the link does') : say('他接下来会说', 'Next he will say')}>
      {sms ? (
        <View className="big strong">
          {say(
            '网页让您填卡号、密码、验证码，或者装软件。填了，钱就没了。',
            'It asks for your card, password and code, or installs an app. Then your money is gone.',
          )}
        </View>
      ) : (
        <Quote>{scriptStageIn(language(), type, likelyStage).nextSentence}</Quote>
      )}
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
function Wrong({ onReport }: Pick<ToDoProps, 'onReport'>): ReactElement {
  return (
    <Press tone="link" onPress={onReport}>
      {say('查得不对，或想举报？告诉我们', 'Wrong, or want to report it? Tell us')}
    </Press>
  );
}
