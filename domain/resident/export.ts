import type { RelativeView } from '../family/relative-contract';
import type { ReportView } from '../report/contract';
import { reportKindName, reportStateName } from '../report/report';
import { scamTypeName } from '../scam/type';
import { staffRoleName } from '../staff/role';
import { outcomes } from '../task/outcome';
import { revealReasonName } from '../task/reasons';
import type { Task } from '../task/task';
import { shanghai } from '../time/shanghai';
import { consentTextOf } from './consent';
import type { OwnData, View } from './own-contract';
import { residentTagName } from './tags';

/** What is known about a resident, opened for themselves; of others only masks. */
export interface Exported {
  readonly at: number;
  readonly name: string;
  readonly phone: string;
  readonly data: OwnData;
  readonly guardians: readonly string[];
  readonly guarded: readonly string[];
  readonly relatives: readonly RelativeView[];
  readonly tasks: readonly Task[];
  readonly views: readonly View[];
  readonly reports: readonly ReportView[];
}

const when = (at: number): string => shanghai(at).format('YYYY-MM-DD HH:mm');
const list = (items: readonly string[]): string => (items.length === 0 ? '无 / none' : items.join('、'));

function who({ data, name, phone }: Exported): string[] {
  const { resident, tags, channel } = data;
  return [
    `姓名 Name：${name}`,
    `手机号 Phone：${phone}`,
    `住址 Address：${resident.village.street} ${resident.village.name}（${resident.village.code}）`,
    `居住情况 How I live：${list(tags.map((tag) => residentTagName[tag].zh))}`,
    `注册时间 Registered：${when(resident.registeredAt)}`,
    `从哪里来 Came through：${channel ?? '无 / none'}`,
    '微信身份号 WeChat identity：有，加密保存 / stored, encrypted',
  ];
}

const consents = ({ data }: Exported): string[] =>
  data.consents.flatMap(({ purpose, textVersion, at }) => {
    const text = consentTextOf(purpose, textVersion);
    return [`${when(at)} 第 ${textVersion} 版：${text?.title ?? purpose}`, ...(text?.paragraphs ?? [])];
  });

const family = ({ guardians, guarded, relatives }: Exported): string[] => [
  `守护我的家人 My guardians：${list(guardians)}`,
  `我守护的家人 I am a guardian of：${list(guarded)}`,
  `我替家人办的 Registered by me：${list(relatives.map(({ nameMask, phoneMask }) => `${nameMask} ${phoneMask}`))}`,
];

const warnings = ({ tasks }: Exported): string[] =>
  tasks.map(({ firstWarnedAt, scamType, warningCount, outcome, revisitOf }) => {
    const what = revisitOf ? '回访' : `预警：${scamTypeName[scamType]}（${warningCount} 次）`;
    return `${when(firstWarnedAt)} ${what}，结果：${outcome === null ? '进行中或未记录' : outcomes[outcome].name}`;
  });

const reported = ({ reports }: Exported): string[] =>
  reports.flatMap(({ at, kind, what, pictures, state, answer }) => [
    `${when(at)} ${reportKindName[kind]}，图片 ${pictures} 张，${reportStateName[state]}${answer === null ? '' : `：${answer}`}`,
    what,
  ]);

const seen: Readonly<Record<View['what'], string>> = {
  nameAndPhone: '看了姓名和手机号',
  phone: '看了手机号',
  account: '看了止付账户',
};

function whyOf({ family, what, reason }: View): string {
  if (family) return '收到预警，给您打电话';
  if (reason !== null) return revealReasonName[reason];
  return what === 'account' ? '办理止付' : '民警另写的原因';
}

const looks = ({ views }: Exported): string[] =>
  views.map((view) => {
    const { at, family, station, role, what } = view;
    const by = family ? '您的守护人' : `${station ?? ''} ${role === null ? '' : staffRoleName[role]}`.trim();
    return `${when(at)} ${by} ${seen[what]}，原因：${whyOf(view)}`;
  });

const sections: readonly (readonly [title: string, lines: (of: Exported) => string[]])[] = [
  ['一、我的信息 About me', who],
  ['二、我同意过什么 What I agreed to', consents],
  ['三、家人 Family', family],
  ['四、预警记录 Warnings', warnings],
  ['五、谁看过我的信息 Who has looked', looks],
  ['六、我的举报 What I reported', reported],
];

/** A text that its owner can read, and keep. */
export const exportText = (exported: Exported): string =>
  [
    '金钟罩：我的资料 My data',
    `导出时间 Exported：${when(exported.at)}（北京时间 UTC+8）`,
    '这份文件里有您的姓名和手机号，请自己收好，不要发给陌生人。This file holds your name and number: do not send it to strangers.',
    ...sections.flatMap(([title, lines]) => {
      const written = lines(exported);
      return ['', title, ...(written.length === 0 ? ['无 / none'] : written)];
    }),
    '',
  ].join('\n');
