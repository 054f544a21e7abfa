import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { type DeskReport, listReports } from '@domain/report/desk-contract';
import { reportKindName, reportStateName } from '@domain/report/report';
import { scamTypeName } from '@domain/scam/type';
import { clockText } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { StaleNotice } from '../../components/stale-notice';
import { Empty, Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { ReportSheet } from './report-sheet';
import './reports.css';

const everyMs = 10_000;

/** What residents have reported: what waits, the longest waiting first, or what was answered. */
export function ReportsScreen(): ReactElement {
  const [answered, setAnswered] = useState(false);
  const { data, reload } = useQuery(listReports, { answered }, { everyMs });
  const [shown, setShown] = useState<string | null>(null);
  const close = (): void => {
    setShown(null);
    reload();
  };
  return (
    <View className="stack">
      <View className="side-by-side">
        {[false, true].map((one) => (
          <Press
            key={String(one)}
            tone={one === answered ? 'primary' : 'plain'}
            role="radio"
            checked={one === answered}
            onPress={() => setAnswered(one)}
          >
            {one ? '已答复' : '等着看'}
          </Press>
        ))}
      </View>
      <StaleNotice stale={data.state === 'ready' && data.stale} />
      <Loaded data={data} onRetry={reload}>
        {({ reports }) =>
          reports.length === 0 ? (
            <Empty>{answered ? '还没有答复过的举报。' : '没有等着看的举报。'}</Empty>
          ) : (
            <View className="reports">
              {reports.map((report) => (
                <ReportCard key={report.id} report={report} onOpen={() => setShown(report.id)} />
              ))}
            </View>
          )
        }
      </Loaded>
      {shown === null ? null : <ReportSheet id={shown} onClose={close} />}
    </View>
  );
}

function ReportCard({
  report,
  onOpen,
}: {
  readonly report: DeskReport;
  readonly onOpen: () => void;
}): ReactElement {
  const open = report.pictures === 0 ? '打开' : `打开（图片 ${report.pictures} 张）`;
  return (
    <Card>
      <ReportHead report={report} />
      <Text className="block report-words">{report.what}</Text>
      {report.answer === null ? null : <Text className="block soft">{`答复：${report.answer}`}</Text>}
      <Press tone="plain" label={`${open}：${clockText(report.at)} 的举报`} onPress={onOpen}>
        {open}
      </Press>
    </Card>
  );
}

/** What sorts a report, in a row. */
export function ReportHead({ report }: { readonly report: DeskReport }): ReactElement {
  const { kind, state, scamType, registered, risky, at } = report;
  return (
    <View className="row">
      <Text className="soft numbers">{clockText(at)}</Text>
      <Tag tone="blue">{reportKindName[kind]}</Tag>
      <Tag tone={state === 'received' ? 'gold' : 'soft'}>{reportStateName[state]}</Tag>
      {scamType === null ? null : <Tag tone="soft">{scamTypeName[scamType]}</Tag>}
      <Tag tone="soft">{registered ? '已注册居民' : '未注册'}</Tag>
      {risky ? <Tag tone="soft">微信标为有风险</Tag> : null}
    </View>
  );
}
