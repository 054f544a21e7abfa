import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { clockText } from '@domain/time/shanghai';
import type { WarningAnswer } from '@domain/warning/contract';
import { riskName } from '@domain/warning/risk';
import { sheetFieldName } from '@domain/warning/sheet';
import { Heading } from '../../components/card';
import type { AnsweredRow } from './table';
import './rows.css';

/** A longer list isn't read row by row; the numbers above count all of them. */
const mostBad = 50;
const mostGood = 20;

interface RowsProps {
  readonly rows: readonly AnsweredRow[];
}

/** Rows that weren't taken: the line, the field, the reason. */
export function BadRows({ rows }: RowsProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <View>
      <Heading>有问题的行</Heading>
      {rows.slice(0, mostBad).map(({ line, field, message }) => (
        <View key={line} className="upload-row">
          <Text className="strong numbers">{`第 ${line} 行`}</Text>
          <Text className="danger-ink">{field === null ? (message ?? '') : fieldSentence(field)}</Text>
        </View>
      ))}
      <More hidden={rows.length - mostBad} />
    </View>
  );
}

const needs: Readonly<Record<string, string>> = {
  phone: '要 11 位手机号',
  scamType: '要写诈骗类型的全名',
  risk: '要写低、中、高或紧急',
  at: '要写已经过去的时间，例如 2026-05-28 14:03',
  village: '要写 12 位村社代码，不知道就空着',
  externalId: '只能用字母、数字、短横线和下划线',
};

const fieldSentence = (field: string): string =>
  `${sheetFieldName(field)}不对${needs[field] === undefined ? '' : `：${needs[field]}`}`;

const resultName: Record<WarningAnswer['result'], string> = {
  dispatched: '已派单',
  merged: '并入正在办的任务',
  unassigned: '待派，专班处理',
  listed: '低风险，列入名单',
};

/** Rows that can be taken, or were: what each says, and its answer. */
export function GoodRows({ rows }: RowsProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <View>
      <Heading>{rows.some(({ result }) => result !== null) ? '收下的行' : '可以上传的行'}</Heading>
      {rows.slice(0, mostGood).map(({ line, shown, result }) => (
        <View key={line} className="upload-row">
          <Text className="soft numbers">{`第 ${line} 行`}</Text>
          {shown === null ? null : (
            <Text className="numbers">
              {`${shown.phoneMask} ${scamTypeName[shown.scamType]} ${riskName[shown.risk]} ${clockText(shown.at)}`}
            </Text>
          )}
          {result === null ? null : <Text className="strong">{resultName[result]}</Text>}
        </View>
      ))}
      <More hidden={rows.length - mostGood} />
    </View>
  );
}

function More({ hidden }: { readonly hidden: number }): ReactElement | null {
  return hidden <= 0 ? null : <Text className="block soft small">{`还有 ${hidden} 行没有列出。`}</Text>;
}
