import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Overview } from '@domain/measure/contract';
import { countText, coverageShare, lostShare, percentText, successShare } from '@domain/measure/share';
import { shanghai } from '@domain/time/shanghai';
import { Auditor } from './auditor';
import { Figure } from './figure';

/** Warnings are 件, tasks 起, residents 人: three units in tiles of their own, never added up. */
export function Figures({ overview }: { readonly overview: Overview }): ReactElement {
  const { coverage, warnings, accepted, tasks, dissuaded, losses, unassigned, countedTo } = overview;
  return (
    <View className="stack">
      <Auditor auditor={overview.auditor} />
      <View className="figures">
        <Figure name="已注册" value={countText(coverage.registered)} unit="人" />
        <CoverageFigure coverage={coverage} />
        <Figure name="预警" value={countText(warnings)} unit="件" />
        <Figure name="已受理" value={countText(accepted)} unit="起" note={`共派单 ${tasks} 起`} />
        <Figure name="劝阻成功" value={countText(dissuaded)} unit="起" note={successNote(overview)} />
        <Figure name="预警后损失" value={countText(losses)} unit="起" tone={losses > 0 ? 'bad' : 'plain'} />
        <LostFigure overview={overview} />
        <Figure
          name="再次预警"
          value={countText(overview.relapses)}
          unit="起"
          note="上次办结后 30 天内又来的。"
        />
        <RevisitFigure overview={overview} />
        <Figure name="待派" value={countText(unassigned)} unit="起" tone={unassigned > 0 ? 'bad' : 'plain'} />
      </View>
      <Text className="soft small numbers">
        {countedTo === null
          ? '还没有统计到任何事件。'
          : `从系统开通起累计，统计到 ${shanghai(countedTo).format('M月D日 HH:mm:ss')}。`}
      </Text>
    </View>
  );
}

function successNote({ dissuaded, base }: Overview): string {
  if (base === 0) return '还没有办结的，不能算成功率。';
  return `成功率 ${percentText(successShare({ dissuaded, base }))}（${countText(dissuaded)} ÷ ${countText(base)} 起）`;
}

/** 预警后被骗率, beside the success rate, never without its denominator. */
function LostFigure({ overview }: { readonly overview: Overview }): ReactElement {
  const { lostPeople, warnedPeople } = overview;
  return (
    <Figure
      name="预警后被骗率"
      value={percentText(lostShare(overview))}
      note={
        warnedPeople === 0
          ? '还没有预警过任何人，不能计算。'
          : `${countText(lostPeople)} ÷ ${countText(warnedPeople)} 人，每人只算一次`
      }
      tone={lostPeople > 0 ? 'bad' : 'plain'}
    />
  );
}

function RevisitFigure({ overview }: { readonly overview: Overview }): ReactElement {
  const { revisitsPlanned, revisitsDone, revisitLosses } = overview;
  return (
    <Figure
      name="已回访"
      value={countText(revisitsDone)}
      unit="次"
      note={`共排定 ${countText(revisitsPlanned)} 次，发现被骗 ${countText(revisitLosses)} 起`}
      tone={revisitLosses > 0 ? 'bad' : 'plain'}
    />
  );
}

/** Never without its denominator: how many people, of which kind, when, from where. */
function CoverageFigure({ coverage }: { readonly coverage: Overview['coverage'] }): ReactElement {
  const { population } = coverage;
  if (population === null) return <Figure name="覆盖率" value="—" note="还没有登记人口数，不能计算。" />;
  const { people, kind, on, source } = population;
  return (
    <Figure
      name="覆盖率"
      value={percentText(coverageShare(coverage))}
      note={`÷ ${countText(people)} 人（${kind}，${on}，${source}）`}
    />
  );
}
