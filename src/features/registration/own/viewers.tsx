import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { listViewers, type View as Look } from '@domain/resident/own-contract';
import type { RevealReason } from '@domain/task/reasons';
import { shanghai } from '@domain/time/shanghai';
import { useQuery } from '../../../api/use-query';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/states';
import { say } from '../../../platform/language';

/** Who has looked at my data: every look, with its reason. */
export function Viewers(): ReactElement {
  const { data, reload } = useQuery(listViewers, {});
  return (
    <Card title={say('谁看过我的资料', 'Who has looked at my data')}>
      <Loaded data={data} onRetry={reload}>
        {({ views }) => <Looks views={views} atRelative={false} />}
      </Loaded>
      <Text className="soft small">
        {say(
          '民警受理您的劝阻任务以后才看得到姓名和号码，每看一次都记在这里。',
          'An officer sees your name and number only after taking your case. Every look is listed here.',
        )}
      </Text>
    </Card>
  );
}

interface LooksProps {
  readonly views: readonly Look[];
  /** It is about a relative whom I look after, not about me. */
  readonly atRelative: boolean;
}

/** Every look at somebody's data, or that there was none. */
export function Looks({ views, atRelative }: LooksProps): ReactElement {
  if (views.length === 0) return <Text>{say('还没有人看过。', 'Nobody so far.')}</Text>;
  return (
    <>
      {views.map((look) => (
        <OneLook key={`${look.at}-${look.what}`} look={look} atRelative={atRelative} />
      ))}
    </>
  );
}

function OneLook({ look, atRelative }: Omit<LooksProps, 'views'> & { readonly look: Look }): ReactElement {
  const by = look.family ? familyOf(atRelative) : byWhom(look);
  const why = look.family ? toCall(atRelative) : whyOf(look);
  return (
    <View>
      <Text className="block strong">{by}</Text>
      <Text className="block">{`${whatOf(look)}${why}`}</Text>
      <Text className="block soft small numbers">{shanghai(look.at).format('YYYY-MM-DD HH:mm')}</Text>
    </View>
  );
}

const roleOf = (look: Look): string => {
  if (look.role === 'gridWorker') return say('网格员', 'community worker');
  if (look.role === 'commandDesk') return say('反诈专班', 'anti-fraud desk');
  return look.role === 'dutyChief' ? say('值班长', 'duty chief') : say('民警', 'officer');
};

const familyOf = (atRelative: boolean): string =>
  atRelative ? say('家里人', 'Somebody of the family') : say('您的家人', 'A relative of yours');

const toCall = (atRelative: boolean): string =>
  atRelative
    ? say('，为了马上打过去', ', to call at once')
    : say('，为了马上打给您', ', to call you at once');

function byWhom(look: Look): string {
  const who = look.officer ?? roleOf(look);
  return look.station === null ? who : `${look.station} ${who}`;
}

const whatOf = ({ what }: Look): string =>
  ({
    nameAndPhone: say('看了姓名和手机号', 'looked at name and number'),
    phone: say('看了手机号', 'looked at the number'),
    account: say('看了止付账户', 'looked at an account to stop'),
  })[what];

const reasonOf: Readonly<Record<RevealReason, () => string>> = {
  callNow: () => say('马上打电话劝阻', 'to call at once'),
  visitNow: () => say('马上上门见面', 'to visit at once'),
  verifyIdentity: () => say('核对身份', 'to check who it is'),
};

function whyOf({ what, reason }: Look): string {
  if (reason !== null) return say(`，为了${reasonOf[reason]()}`, `, ${reasonOf[reason]()}`);
  return what === 'account' ? say('，为了办理止付', ', to stop a payment') : '';
}
