import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn, scriptIn, scriptStageIn } from '@domain/scam/in-language';
import type { ScamType } from '@domain/scam/type';
import type { WarningView } from '@domain/warning/contract';
import { aria } from '../../components/aria';
import { Card, Heading } from '../../components/card';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Quote } from '../../components/quote';
import { ReadAloud } from '../../components/read-aloud';
import { language, say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { resultText } from './result-text';
import './warning-details.css';

const stopText = (): string => say('先挂电话，不要转账', 'Hang up first. Send no money.');

/** Three things, in the order in which somebody on the phone with a scammer needs them: stop, see through it, act. */
export function WarningDetails({ warning }: { readonly warning: WarningView }): ReactElement {
  const { scamType, stage, open } = warning;
  const script = scriptIn(language(), scamType);
  const next = scriptStageIn(language(), scamType, stage).nextSentence;
  return (
    <>
      <View className={open ? 'alarm-head' : 'alarm-head alarm-over'} {...aria({ role: 'alert' })}>
        <View className="alarm-head-line">
          <Icon name="bell" size={1.9} className="alarm-head-bell" />
          <Text className="alarm-head-stop grow phrases">
            {open ? stopText() : say('这次预警已经结束', 'This warning is over')}
          </Text>
        </View>
        <Text className="big block phrases">{open ? suspicion(scamType) : resultText(warning)}</Text>
        {open ? null : <Text className="block small">{occasion(warning)}</Text>}
      </View>
      <Step
        title={open ? say('他接下来会说', 'Next he will say') : say('骗子会这样说', 'What a scammer says')}
      >
        <Quote>{next}</Quote>
        <View className="strong danger-ink">
          {say('这样说的，就是骗子。', 'Whoever says so is a scammer.')}
        </View>
      </Step>
      <Step
        title={
          open
            ? say('您现在只做一件事', 'Do one thing now')
            : say('再遇到，只做一件事', 'Next time, do one thing')
        }
      >
        <View className="title">{script.doNow}</View>
        {script.never.map((never) => (
          <Line key={never} icon="cross">
            {never}
          </Line>
        ))}
        <ReadAloud texts={[stopText(), script.doNow, ...script.never]} />
        {open ? <Text className="block soft small">{occasion(warning)}</Text> : null}
      </Step>
    </>
  );
}

/** Nobody is told that their scam is 'others'. */
function suspicion(type: ScamType): string {
  if (type === 'other') return say('有人可能在骗您', 'You may be meeting a scam');
  const name = scamTypeNameIn(language(), type);
  return say(`有人可能在骗您：${name}`, `You may be meeting a scam: ${name}`);
}

function occasion({ at, count, scamType, open }: WarningView): string {
  const name = open ? '' : `${scamTypeNameIn(language(), scamType)}${say('，', ', ')}`;
  const times = count > 1 ? say(`，已提醒 ${count} 次`, `, warned ${count} times`) : '';
  return `${name}${momentText(at)}${times}`;
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <Card>
      <Heading>{title}</Heading>
      {children}
    </Card>
  );
}
