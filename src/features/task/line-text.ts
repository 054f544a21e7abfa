import type { TaskView } from '@domain/task/contract';

type LineView = TaskView['lines'][number];

/** One line as it is shown: what was started, or what is missing and why. */
export interface LineText {
  readonly line: LineView['line'];
  readonly text: string;
  readonly started: boolean;
}

const startedText: Record<LineView['line'], (asked: number, times: number) => string> = {
  redial: () => '到点会提醒您再打',
  seek: () => '已给本人发短信，请接民警电话',
  guardian: (_asked, times) => `已告诉家人 ${times} 位，请他们打给本人`,
  assist: (asked) => `已请网格员 ${asked} 人上门看看`,
  patrol: (asked) => `已请值班长或专班 ${asked} 人派巡逻`,
};

const missingText: Record<NonNullable<LineView['missing']>, string> = {
  nobodyOnDuty: '现在没有人在班',
  noConsent: '本人注册时没有同意',
  noGuardian: '没有登记家人',
};
const missingName: Record<LineView['line'], string> = {
  redial: '没有安排提醒',
  seek: '没有发短信',
  guardian: '没有告诉家人',
  assist: '没有请网格员上门',
  patrol: '没有派巡逻',
};

function textOf(line: LineView['line'], all: readonly LineView[]): LineText {
  const started = all.filter(({ missing }) => missing === null);
  const last = started.at(-1) ?? all.at(-1);
  const missing = last?.missing ?? null;
  return missing === null
    ? { line, started: true, text: startedText[line](last?.asked ?? 0, started.length) }
    : { line, started: false, text: `${missingName[line]}：${missingText[missing]}` };
}

/** What goes on while the person can't be reached, each line once as it stands now; what is missing comes last. */
export function linesText(lines: TaskView['lines']): LineText[] {
  const of = (line: LineView['line']) => lines.filter((one) => one.line === line);
  const texts = [...new Set(lines.map(({ line }) => line))].map((line) => textOf(line, of(line)));
  return [...texts.filter(({ started }) => started), ...texts.filter(({ started }) => !started)];
}
