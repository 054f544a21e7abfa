import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Answer } from '@domain/check/check';
import { scamTypeOf } from '@domain/check/kind';
import { scriptIn } from '@domain/scam/in-language';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { language, say } from '../../platform/language';
import { doubtText, kindText, notSafe, sureText, titleOf } from './verdict-text';
import './check.css';

const icons: Record<Answer['verdict'], IconName> = {
  scamLike: 'alert',
  unsure: 'question',
  noSigns: 'search',
  nothing: 'search',
};

/** The answer in one glance: like a scam, not sure, or no signs. */
export function VerdictCard({ answer }: { readonly answer: Answer }): ReactElement {
  const { verdict, doubt } = answer;
  const sure = sureText(answer);
  return (
    <View className={`check-verdict check-${verdict}`} {...aria({ live: 'polite' })}>
      <View className="row">
        <Icon name={icons[verdict]} size={2} />
        <Text className="check-title">{titleOf(answer)}</Text>
      </View>
      {sure === undefined ? null : <Text className="block strong">{sure}</Text>}
      {doubt === undefined ? null : <Text className="block">{doubtText(doubt)}</Text>}
      <KindOf answer={answer} />
      {verdict === 'noSigns' ? <Text className="block">{notSafe()}</Text> : null}
    </View>
  );
}

function KindOf({ answer: { kind, verdict } }: { readonly answer: Answer }): ReactElement | null {
  // 'A little like: other' tells nobody anything.
  if (kind === undefined || (kind === 'other' && verdict !== 'scamLike')) return null;
  const name = kindText(kind);
  const script = scriptIn(language(), scamTypeOf(kind));
  return (
    <>
      <Text className="block big strong phrases">
        {verdict === 'scamLike'
          ? say(`像这一类：${name}`, `Most like: ${name}`)
          : say(`有点像：${name}`, `A little like: ${name}`)}
      </Text>
      {verdict === 'scamLike' ? <Text className="block">{script.inOneSentence}</Text> : null}
    </>
  );
}
