import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { listVillages } from '@domain/area/contract';
import { type Station } from '@domain/station/contract';
import { getStations, publishStations } from '@domain/station/desk-contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { StationSheet } from './station-sheet';

/** The stations that residents see under 求助, kept by the desk. */
export function StationsCard(): ReactElement {
  const { data, reload } = useQuery(getStations, {});
  return (
    <Card title="派出所（居民在“求助”里看到）">
      <Loaded data={data} onRetry={reload}>
        {(list) => <StationList {...list} onChanged={reload} />}
      </Loaded>
    </Card>
  );
}

interface StationListProps extends OutputOf<typeof getStations> {
  readonly onChanged: () => void;
}

function StationList({ stations, regions, onChanged }: StationListProps): ReactElement {
  const { busy, refusal, send } = useIntent(publishStations);
  const villages = useQuery(listVillages, {}, { cacheKey: 'area.villages' });
  const [edited, setEdited] = useState<number | null>(null);
  const publish = async (next: readonly Station[]): Promise<void> => {
    const outcome = await send({ stations: [...next] });
    if (!outcome?.ok) return;
    setEdited(null);
    onChanged();
  };
  return (
    <>
      {stations.length === 0 ? <Text className="block soft">还没有登记派出所。</Text> : null}
      {stations.map((station, index) => (
        <View key={station.name} className="row">
          <Text className="grow">{`${station.name}，${station.address}，${station.phone || '没有电话，拨 110'}`}</Text>
          <Press tone="link" label={`修改${station.name}`} onPress={() => setEdited(index)}>
            修改
          </Press>
        </View>
      ))}
      <Press tone="plain" onPress={() => setEdited(stations.length)}>
        加一个派出所
      </Press>
      {edited === null ? null : (
        <Loaded data={villages.data} onRetry={villages.reload}>
          {(areas) => (
            <StationSheet
              station={stations[edited] ?? null}
              villages={areas.villages}
              regions={regions}
              busy={busy}
              onSave={(station) => void publish(replaced(stations, edited, [station]))}
              onRemove={() => void publish(replaced(stations, edited, []))}
              onClose={() => setEdited(null)}
            >
              {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
            </StationSheet>
          )}
        </Loaded>
      )}
    </>
  );
}

const replaced = (
  stations: readonly Station[],
  index: number,
  by: readonly Station[],
): readonly Station[] => [...stations.slice(0, index), ...by, ...stations.slice(index + 1)];
