import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { myReports, type ReportView } from '@domain/report/contract';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Loaded } from '../../components/states';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { kindText, stateText } from './texts';
import './report.css';

/** What became of each report, the newest first. `arrived` makes it ask anew. */
export function MyReports({ arrived }: { readonly arrived: number }): ReactElement {
  return (
    <Card title={say('我的举报', 'My reports')}>
      <Reports key={arrived} />
    </Card>
  );
}

function Reports(): ReactElement {
  const { data, reload } = useQuery(myReports, {});
  return (
    <Loaded data={data} onRetry={reload}>
      {({ reports }) =>
        reports.length === 0 ? (
          <Text className="block soft">{say('还没有举报过。', 'Nothing was reported yet.')}</Text>
        ) : (
          reports.map((report) => <Own key={report.id} report={report} />)
        )
      }
    </Loaded>
  );
}

function Own({ report }: { readonly report: ReportView }): ReactElement {
  const { kind, what, at, state, answer, answeredAt, readAt, pictures } = report;
  const when = answeredAt ?? readAt;
  return (
    <View className="report-own">
      <Text className="report-what">{what.length > 60 ? `${what.slice(0, 60)}…` : what}</Text>
      <Text className="block soft small">
        {`${kindText(kind)}，${momentText(at)}${pictures === 0 ? '' : say(`，图片 ${pictures} 张`, `, pictures: ${pictures}`)}`}
      </Text>
      <Text className="block strong">
        {when === null ? stateText(state) : `${momentText(when)} ${stateText(state)}`}
      </Text>
      {answer === null ? null : <Text className="block">{say(`答复：${answer}`, `Answer: ${answer}`)}</Text>}
    </View>
  );
}
