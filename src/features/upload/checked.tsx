import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { countText } from '@domain/measure/share';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { BadRows, GoodRows } from './rows';
import type { AnsweredRow, Table } from './table';
import { type Sending, useUpload } from './use-upload';

/** A picked table: checked at once, sent on a tap, and then what became of each row. */
export function Checked({ table }: { readonly table: Table }): ReactElement {
  const { sending, trouble, run } = useUpload();
  const [checked, setChecked] = useState<readonly AnsweredRow[] | null>(null);
  const [sent, setSent] = useState<readonly AnsweredRow[] | null>(null);
  const check = async (): Promise<void> => setChecked(await run(table, true));
  const dispatch = async (): Promise<void> => setSent(await run(table, false));
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void check();
  });
  const rows = sent ?? checked;
  const good = rows?.filter(({ ok }) => ok) ?? [];
  const bad = rows?.filter(({ ok }) => !ok) ?? [];
  return (
    <Card title={table.name}>
      {sending === null ? null : <Progress sending={sending} />}
      {trouble === null ? null : <Banner tone="danger">{trouble}</Banner>}
      {trouble !== null && checked === null ? (
        <Press busy={sending !== null} onPress={() => void check()}>
          再检查一次
        </Press>
      ) : null}
      {rows === null ? null : <Summary good={good.length} bad={bad.length} sent={sent !== null} />}
      {checked !== null && sent === null && good.length > 0 ? (
        <Press tone="gold" busy={sending !== null} onPress={() => void dispatch()}>
          {trouble === null ? `上传并派单 ${countText(good.length)} 行` : '接着上传'}
        </Press>
      ) : null}
      <BadRows rows={bad} />
      <GoodRows rows={good} />
    </Card>
  );
}

function Progress({ sending: { preview, done, of } }: { readonly sending: Sending }): ReactElement {
  return (
    <Banner tone="info">
      {`正在${preview ? '检查' : '上传'}：${countText(done)} / ${countText(of)} 行，请不要离开这一页`}
    </Banner>
  );
}

interface SummaryProps {
  readonly good: number;
  readonly bad: number;
  readonly sent: boolean;
}

function Summary({ good, bad, sent }: SummaryProps): ReactElement {
  return (
    <>
      <Banner tone={bad === 0 ? 'good' : 'warn'}>
        {sent
          ? `上传完了：${countText(good)} 行已收下，${countText(bad)} 行没有收。`
          : `检查完了：${countText(good)} 行可以上传，${countText(bad)} 行有问题。`}
      </Banner>
      {bad === 0 ? null : (
        <Text className="block">有问题的行不会派单。改好以后把整张表再传一次，收下过的不会重复派。</Text>
      )}
    </>
  );
}
