import type { ReactElement } from 'react';
import { Banner } from '../../components/banner';
import { say } from '../../platform/language';
import { MyReports } from './my-reports';
import { ReportForm } from './report-form';
import { useOutbox, type Outbox } from './use-outbox';

/** 举报: the form, and what became of earlier reports. */
export function ReportScreen(): ReactElement {
  const outbox = useOutbox();
  return (
    <>
      <ReportForm outbox={outbox} />
      <Sending outbox={outbox} />
      <MyReports arrived={outbox.sent?.arrived ?? 0} />
    </>
  );
}

function Sending({ outbox: { waiting, busy, sent } }: { readonly outbox: Outbox }): ReactElement | null {
  if (waiting > 0 && !busy) return <WaitingNotice count={waiting} />;
  if (sent === null) return null;
  return sent.refusal === null ? (
    <Banner tone="good">{say('已收到，谢谢您。结果在下面看。', 'Received, thank you. See below.')}</Banner>
  ) : (
    <Banner tone="danger">{sent.refusal}</Banner>
  );
}

const WaitingNotice = ({ count }: { readonly count: number }): ReactElement => (
  <Banner tone="warn">
    {say(
      `没有网络。${count} 条举报已存在手机里，有网络就自动发出。`,
      `No network. ${count} report(s) are kept and sent later.`,
    )}
  </Banner>
);

/** Stands on home: sends what waits, and says so while it does. */
export function WaitingReports(): ReactElement | null {
  const { waiting } = useOutbox();
  return waiting === 0 ? null : <WaitingNotice count={waiting} />;
}
