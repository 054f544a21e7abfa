import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { getOwnData, type OwnData } from '@domain/resident/own-contract';
import { useQuery } from '../../../api/use-query';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import { StaleNotice } from '../../../components/stale-notice';
import { Failed, Loading } from '../../../components/states';
import { say } from '../../../platform/language';
import { goHome, open } from '../../../platform/navigate';
import { RelativesCard } from '../relative/relatives-card';
import { AboutMe } from './about-me';
import { ConsentsGiven } from './consents-given';
import { ExportCard } from './export-card';
import { LeaveCard } from './leave-card';
import { Viewers } from './viewers';

/** My data: what is stored, who has seen it, and how to change it, take it along, or end it. */
export function OwnDataScreen(): ReactElement {
  const { data, reload } = useQuery(getOwnData, {}, { cacheKey: 'own.data' });
  const [changed, setChanged] = useState<OwnData | null>(null);
  const [left, setLeft] = useState(false);
  if (left) return <Left />;
  if (data.state === 'loading') return <Loading />;
  if (data.state === 'failed')
    return data.error === 'notRegistered' ? (
      <NotRegistered />
    ) : (
      <Failed message={data.message} onRetry={reload} />
    );
  const own = changed ?? data.value.data;
  return (
    <View className="stack">
      <StaleNotice stale={data.stale} />
      <AboutMe own={own} onChanged={setChanged} />
      <RelativesCard />
      <Viewers />
      <ConsentsGiven own={own} onChanged={setChanged} />
      <ExportCard />
      <LeaveCard openTask={own.openTask} onLeft={() => setLeft(true)} />
    </View>
  );
}

const Left = (): ReactElement => (
  <View className="stack">
    <Banner tone="good">
      {say(
        '已经退出，您的资料已经删除。反诈提示照样可以看。',
        'You have left, and your data is deleted. You can still read all tips.',
      )}
    </Banner>
    <Press onPress={goHome}>{say('去首页', 'To the home page')}</Press>
  </View>
);

const NotRegistered = (): ReactElement => (
  <View className="stack">
    <Banner tone="info">
      {say('您还没有注册，我们没有存您的任何资料。', 'You are not registered: nothing about you is stored.')}
    </Banner>
    <Press tone="gold" onPress={() => open('register')}>
      {say('注册防护', 'Register for protection')}
    </Press>
  </View>
);
