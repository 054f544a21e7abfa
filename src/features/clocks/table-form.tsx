import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ClockVersion } from '@domain/clocks/contract';
import { riskName } from '@domain/warning/risk';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import {
  differences,
  type Field,
  fieldsOf,
  pathOf,
  readTable,
  rowsOf,
  rowTitle,
  type Texts,
  textsOf,
} from './form';
import { PublishSheet } from './publish-sheet';

export interface TableFormProps {
  readonly from: ClockVersion;
  readonly onPublished: (version: number) => void;
  readonly onStale: () => void;
}

/** The whole table as a form. Nothing is in force before it is published. */
export function TableForm({ from, onPublished, onStale }: TableFormProps): ReactElement {
  const [texts, setTexts] = useState<Texts>(() => textsOf(from));
  const [asking, setAsking] = useState(false);
  const { table, errors } = readTable(from, texts);
  const changes = differences(from, texts);
  const wrong = Object.keys(errors).length;
  const write = (path: string, text: string): void => setTexts({ ...texts, [path]: text });
  return (
    <View className="stack">
      <Text className="block soft">
        {`现在用的是第 ${from.version} 版。改了之后，正在办的任务不变，新任务照新表走。`}
      </Text>
      <View className="clocks">
        {rowsOf(from).map((row) => (
          <Card key={row} title={rowTitle(row)}>
            {row === 'revisit' ? (
              <Text className="block soft">办结以后 24 小时、7 天、30 天各打一次电话。不给本人发消息。</Text>
            ) : null}
            <Lines fields={fieldsOf(from, row)} texts={texts} errors={errors} onWrite={write} />
            {errors[`${pathOf(row)}.rungs`] === undefined ? null : (
              <Text className="block danger-ink">{errors[`${pathOf(row)}.rungs`]}</Text>
            )}
          </Card>
        ))}
        <Quiet texts={texts} errors={errors} onWrite={write} />
      </View>
      {wrong > 0 ? <Text className="block danger-ink">{`有 ${wrong} 处要改，请看红字。`}</Text> : null}
      <Press disabled={wrong > 0 || changes.length === 0} onPress={() => setAsking(true)}>
        {changes.length === 0 ? '还没有改动' : `看看改了哪 ${changes.length} 处`}
      </Press>
      {asking ? (
        <PublishSheet
          from={from.version}
          table={table}
          changes={changes}
          onPublished={onPublished}
          onStale={onStale}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </View>
  );
}

interface WritingProps {
  readonly texts: Texts;
  readonly errors: Texts;
  readonly onWrite: (path: string, text: string) => void;
}

function Lines({ fields, ...writing }: WritingProps & { readonly fields: readonly Field[] }): ReactElement {
  return (
    <>
      {fields.map(({ path, label }) => (
        <Line key={path} path={path} label={label} {...writing} />
      ))}
    </>
  );
}

function Line({ path, label, texts, errors, onWrite }: WritingProps & Field): ReactElement {
  const error = errors[path];
  return (
    <TextField
      label={label}
      value={texts[path] ?? ''}
      onChange={(text) => onWrite(path, text)}
      maxLength={16}
      {...(error === undefined ? {} : { error })}
    />
  );
}

function Quiet(props: WritingProps): ReactElement {
  const { texts, errors, onWrite } = props;
  const asleep = texts['quiet.risks'] ?? '';
  const toggle = (risk: 'high' | 'medium', on: boolean): void => {
    const others = asleep.split(',').filter((one) => one !== '' && one !== risk);
    onWrite('quiet.risks', (on ? [...others, risk].sort() : others).join());
  };
  return (
    <Card title="夜间不打扰">
      <Text className="block soft">不给本人发短信、打电话，任务也不往上转，等到天亮。紧急风险从不等。</Text>
      <Line path="quiet.fromMinute" label="从几点" {...props} />
      <Line path="quiet.toMinute" label="到几点" {...props} />
      {(['medium', 'high'] as const).map((risk) => (
        <Check key={risk} checked={asleep.includes(risk)} onChange={(on) => toggle(risk, on)}>
          {`${riskName[risk]}风险夜里可以等`}
        </Check>
      ))}
      {errors['quiet.risks'] === undefined ? null : (
        <Text className="block danger-ink">{errors['quiet.risks']}</Text>
      )}
    </Card>
  );
}
