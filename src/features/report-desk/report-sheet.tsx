import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { type DeskReport, answerReport, longestAnswer, readReport } from '@domain/report/desk-contract';
import { openReportStates, type ReportAnswer, reportAnswers, reportStateName } from '@domain/report/report';
import type { OutputOf } from '@domain/contract/action';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Photo } from '../../components/photo';
import { Sheet } from '../../components/sheet';
import { Failed, Loading } from '../../components/states';
import { TextField } from '../../components/text-field';
import { ReportHead } from './reports-screen';
import './reports.css';

type Read = OutputOf<typeof readReport>;

/** One report, with its pictures. To open it is to have looked at it: its sender sees that. */
export function ReportSheet({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactElement {
  const { refusal, send } = useIntent(readReport);
  const [read, setRead] = useState<Read | null>(null);
  const look = async (): Promise<void> => {
    const outcome = await send({ id });
    if (outcome?.ok) setRead(outcome.value);
  };
  useEffect(() => {
    void look();
    // Once for each report that is opened.
  }, [id]);
  return (
    <Sheet title="举报" onClose={onClose}>
      {read !== null ? (
        <Whole read={read} onAnswered={onClose} />
      ) : refusal !== null ? (
        <Failed message={refusal.message} onRetry={() => void look()} />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
}

function Whole({ read, onAnswered }: { readonly read: Read; readonly onAnswered: () => void }): ReactElement {
  const { report, pictures } = read;
  return (
    <>
      <ReportHead report={report} />
      <Text className="block report-words" userSelect>
        {report.what}
      </Text>
      {report.more === '' ? null : <Text className="block report-words">{`补充：${report.more}`}</Text>}
      {pictures.length === 0 ? null : (
        <View className="reports-pictures">
          {pictures.map((url, index) => (
            <Photo key={url} url={url} label={`图片 ${index + 1}`} />
          ))}
        </View>
      )}
      {openReportStates.includes(report.state) ? (
        <AnswerForm report={report} onAnswered={onAnswered} />
      ) : (
        <Text className="block strong">{`${reportStateName[report.state]}：${report.answer ?? ''}`}</Text>
      )}
    </>
  );
}

/** What a sender reads unless the desk writes its own. */
const usual: Record<ReportAnswer, string> = {
  warned: '已用来提醒其他居民，谢谢您。',
  listed: '号码（链接）已列入黑名单，谢谢您。',
  notEnough: '线索还不够，已存档。再遇到请截图举报。',
};

interface AnswerFormProps {
  readonly report: DeskReport;
  readonly onAnswered: () => void;
}

function AnswerForm({ report, onAnswered }: AnswerFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(answerReport);
  const [result, setResult] = useState<ReportAnswer | null>(null);
  const [answer, setAnswer] = useState('');
  const choose = (next: ReportAnswer): void => {
    if (answer === '' || Object.values(usual).includes(answer)) setAnswer(usual[next]);
    setResult(next);
  };
  const say = async (): Promise<void> => {
    if (result === null) return;
    const outcome = await send({ id: report.id, result, answer });
    if (outcome?.ok) onAnswered();
  };
  return (
    <>
      <Choice
        label="怎么处理？"
        options={reportAnswers.map((key) => ({ key, text: reportStateName[key] }))}
        value={result}
        onChange={choose}
      />
      <TextField
        label="给举报人的答复"
        hint="他会看到这句话。不要写别人的姓名和号码。"
        value={answer}
        maxLength={longestAnswer}
        onChange={setAnswer}
      />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={result === null || answer.trim().length < 2} onPress={() => void say()}>
        {busy ? '正在发出…' : '答复'}
      </Press>
    </>
  );
}
