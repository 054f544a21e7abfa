import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { listVillages, type VillageView } from '@domain/area/contract';
import { shortVillageName } from '@domain/area/name';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { say } from '../../platform/language';
import { errorOf } from './error-of';
import { underVillage } from './place-text';
import { TagChoice } from './tag-choice';
import type { Registration } from './use-registration';
import { VillagePicker } from './village-picker';

/** Where: the village or neighbourhood that they live in now. */
export function WhereStep({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change, toStep } = registration;
  const villages = useQuery(listVillages, {}, { cacheKey: 'villages' });
  const [searching, setSearching] = useState(form.village === null);
  const { error } = errorOf(registration, 'village');
  const choose = (village: VillageView): void => {
    change({ village });
    setSearching(false);
  };
  return (
    <View className="stack">
      {error === undefined ? null : <Banner tone="danger">{error}</Banner>}
      {form.village === null || searching ? (
        <Loaded data={villages.data} onRetry={villages.reload}>
          {(ready) => <VillagePicker villages={ready.villages} onChoose={choose} />}
        </Loaded>
      ) : (
        <>
          <Card title={say('您现在住在', 'You live in')}>
            <Text className="title">{shortVillageName(form.village.name)}</Text>
            <Text className="soft">{underVillage(form.village)}</Text>
            {form.scene === null ? null : (
              <Text className="soft small">
                {say('这是按您扫的码填的。', 'Filled in from the code that you scanned.')}
              </Text>
            )}
            <Press tone="link" onPress={() => setSearching(true)}>
              {say('不对，重新选', 'Not right: choose again')}
            </Press>
          </Card>
          <TagChoice value={form.tags} onChange={(tags) => change({ tags })} />
          <Press onPress={() => toStep('consent')}>{say('下一步', 'Next')}</Press>
        </>
      )}
      <Press tone="link" onPress={() => toStep('who')}>
        {say('上一步', 'Back')}
      </Press>
    </View>
  );
}
