import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn } from '@domain/scam/in-language';
import type { PublishedTip } from '@domain/tip/contract';
import { findTips, type FoundTips } from '@domain/tip/search';
import { weeklyTips } from '@domain/tip/weekly';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { TextField } from '../../components/text-field';
import { phoneNow } from '../../platform/clock';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { countsOf } from './by-scam';
import { dueAgain, readMarks, type ReadMarks } from './read-marks';
import { TipRow } from './tip-row';
import { useTips } from './use-tips';
import './tips.css';

/** What to read this week, what to read again, a search, and every kind of scam. */
export function TipsScreen(): ReactElement {
  const { data, reload } = useTips();
  const [typed, setTyped] = useState('');
  return (
    <Loaded data={data} onRetry={reload}>
      {(tips) =>
        tips.length === 0 ? (
          <Empty>{say('还没有提示，过几天再来看。', 'No tips yet. Look again in a few days.')}</Empty>
        ) : (
          <>
            {data.state === 'ready' && data.stale ? <Offline /> : null}
            <ThisWeek tips={tips} />
            <TextField
              label={say('找一条提示', 'Find a tip')}
              value={typed}
              onChange={setTyped}
              placeholder={say('例如 验证码，或 yzm', 'such as: screen')}
              maxLength={30}
            />
            {typed.trim() === '' ? <Kinds tips={tips} /> : <Found found={findTips(tips, typed)} />}
          </>
        )
      }
    </Loaded>
  );
}

const Offline = (): ReactElement => (
  <Banner tone="info">
    {say('现在没有网络，这些是手机里存着的。', 'No network. These are kept on this phone.')}
  </Banner>
);

function ThisWeek({ tips }: { readonly tips: readonly PublishedTip[] }): ReactElement {
  const now = phoneNow();
  // Read anew at every drawing: one may have been read meanwhile.
  const marks = readMarks();
  const week = weeklyTips(tips, now);
  const again = dueAgain(tips, marks, now);
  const left = week.filter(({ id }) => marks[id] === undefined).length;
  return (
    <>
      <Card tone="gold" title={say(`本周看这 ${week.length} 条`, `This week: ${week.length} tips`)}>
        <View>
          {left === 0
            ? say('都看过了，下周一换新的。', 'All read. New ones come on Monday.')
            : say(`还有 ${left} 条没看，一条一分钟。`, `${left} to read, a minute each.`)}
        </View>
        <Rows tips={week} marks={marks} named />
      </Card>
      {again.length === 0 ? null : (
        <Card title={say('隔一阵，再看一遍', 'Read these again')}>
          <View className="soft">
            {say('看过的事，两到四周就容易忘。', 'What you read fades within two to four weeks.')}
          </View>
          <Rows tips={again} marks={{}} named />
        </Card>
      )}
    </>
  );
}

interface RowsProps {
  readonly tips: readonly PublishedTip[];
  readonly marks: ReadMarks;
  readonly named?: boolean;
}

/** Tips one below the other. */
export function Rows({ tips, marks, named = false }: RowsProps): ReactElement {
  return (
    <View>
      {tips.map((tip) => (
        <TipRow key={tip.id} tip={tip} read={marks[tip.id] !== undefined} named={named} />
      ))}
    </View>
  );
}

function Found({ found: { tips, close } }: { readonly found: FoundTips<PublishedTip> }): ReactElement {
  if (tips.length === 0)
    return <Empty>{say('没有找到，换个词试试。', 'Nothing found. Try another word.')}</Empty>;
  return (
    <Card title={say(`找到 ${tips.length} 条`, `${tips.length} found`)}>
      {close ? (
        <View className="soft">
          {say('没有完全一样的，这些最接近。', 'None fits all that you typed. These come closest.')}
        </View>
      ) : null}
      <Rows tips={tips} marks={readMarks()} named />
    </Card>
  );
}

function Kinds({ tips }: { readonly tips: readonly PublishedTip[] }): ReactElement {
  return (
    <Card title={say('骗子有哪些招', 'How scammers work')}>
      <View>
        {countsOf(tips).map(([type, count]) => (
          <Press key={type} tone="bare" className="tip-row" onPress={() => open('scam', { type })}>
            <View className="grow">
              <Text className="block strong">{scamTypeNameIn(language(), type)}</Text>
              <Text className="soft small">{say(`${count} 条提示`, `${count} tips`)}</Text>
            </View>
            <Icon name="next" />
          </Press>
        ))}
      </View>
    </Card>
  );
}
