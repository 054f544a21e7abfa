import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { longestText } from '@domain/check/check';
import { Card } from '../../components/card';
import { say } from '../../platform/language';
import { LinksCard } from './links-card';
import { NumbersCard } from './numbers-card';
import { PasteBox } from './paste-box';
import { SignsCard } from './signs-card';
import { ToDo } from './to-do';
import { useCheck } from './use-check';
import { VerdictCard } from './verdict-card';

interface CheckScreenProps {
  /** Reports the text that was checked. */
  readonly onReport: (text: string) => void;
}

/** 查一查: a text goes in, and the answer stands below it at once. */
export function CheckScreen({ onReport }: CheckScreenProps): ReactElement {
  const { text, change, answer, of } = useCheck();
  return (
    <>
      <PasteBox text={text} change={change} />
      {answer.verdict === 'nothing' ? (
        <HowTo typed={of.trim() !== ''} />
      ) : (
        <>
          <VerdictCard answer={answer} />
          <ToDo answer={answer} onReport={() => onReport(of)} />
          <SignsCard answer={answer} text={of} />
          <LinksCard links={answer.links} />
          <NumbersCard numbers={answer.numbers} />
        </>
      )}
      {of.length > longestText ? (
        <Text className="soft">
          {say(
            `太长了，只看了前 ${longestText} 个字。`,
            `Too long: only the first ${longestText} letters were read.`,
          )}
        </Text>
      ) : null}
    </>
  );
}

function HowTo({ typed }: { readonly typed: boolean }): ReactElement {
  return (
    <Card>
      <Text className="big">
        {typed
          ? say('这里面没有可以查的字。', 'There are no words to check in this.')
          : say(
              '可疑的短信、聊天、链接、账号，都可以放进来查。',
              'Put in any text, chat, link or account that seems strange.',
            )}
      </Text>
      <Text className="soft">{say('链接不会被打开。', 'Links are not opened.')}</Text>
    </Card>
  );
}
