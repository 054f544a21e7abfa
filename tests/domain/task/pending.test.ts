import fc from 'fast-check';
import type { AreaCode } from '@domain/contract/fields';
import type { PersonKey, Sealed, StaffId } from '@domain/identity/ids';
import { type Message, messageStates } from '@domain/message/message';
import type { DutyStaff } from '@domain/staff/staff';
import { builtInClocks } from '@domain/task/clocks';
import { openTask } from '@domain/task/open';
import { pendingBecause } from '@domain/task/pending';
import type { Task } from '@domain/task/task';

const noon = Date.UTC(2026, 4, 28, 4);
const sealed = (text: string) => text as Sealed;
const officer = (id: string): DutyStaff => ({
  id: id as StaffId,
  role: 'officer',
  title: `${id}警官`,
  station: '派出所',
  badgeTail: '01',
  openid: sealed(`openid-${id}`),
  phone: sealed(`phone-${id}`),
});
const opened = (onDuty: readonly DutyStaff[], place: string | null = '夏溪村'): Task =>
  openTask({
    warned: {
      person: 'p'.repeat(32) as PersonKey,
      phone: sealed('phone'),
      phoneMask: '13*******',
      name: null,
      residentId: null,
      residentOpenid: sealed('openid'),
      areas: ['330784' as AreaCode],
      place,
    },
    warning: { id: 'bank:1', scamType: 'loan', stage: 0, risk: 'high', at: noon },
    last: null,
    onDuty,
    clocks: builtInClocks,
    now: noon,
  });
const [xu, lin, he] = [officer('徐'), officer('林'), officer('何')];
const aTask = (fields: Partial<Task> = {}, onDuty: readonly DutyStaff[] = [xu, lin]): Task => ({
  ...opened(onDuty),
  ...fields,
});
/** The task with the messages whose key ends so changed. */
const withMessages = (task: Task, end: string, fields: Partial<Message>): Task => ({
  ...task,
  messages: Object.fromEntries(
    Object.entries(task.messages).map(([key, one]) => [key, key.endsWith(end) ? { ...one, ...fields } : one]),
  ),
});
const at = { dueAt: noon + 15 * 60_000 };

test.each([
  ['an offer', aTask(), '等徐警官、林警官受理，12:02 没人受理就转给下一级'],
  ['an offer to many', aTask({}, [xu, lin, he]), '等徐警官、林警官等 3 人受理，12:02 没人受理就转给下一级'],
  ['the last rung', aTask({ rung: 3 }), '等徐警官、林警官受理，12:02 没人受理就再提醒一遍'],
  ['nobody on duty', opened([]), '辖区内现在没有人值班，等专班安排，12:01 再找一次'],
  ['no place', opened([xu], null), '还不知道此人住在哪里，等专班定位'],
  [
    'accepted',
    aTask({ state: 'accepted', holder: xu.id, ...at }),
    '等徐警官联系本人，12:15 前没有联系就收回重派',
  ],
  [
    'engaged',
    aTask({ state: 'engaged', holder: lin.id, ...at }),
    '等林警官反馈结果，12:15 前没有反馈就收回重派',
  ],
])('%s says what it waits for and what happens then', (_, task, sentence) => {
  expect(pendingBecause(task)).toBe(sentence);
});

test('once the person has confirmed, or an officer has reached them, what became of their messages is past', () => {
  const lost = withMessages(aTask(), '-sms', { state: 'unknown', lastError: 'noAnswer' });
  expect(pendingBecause(lost)).toBe('给本人的短信不知道到没到，请直接打电话');
  expect(pendingBecause({ ...lost, seenAt: noon })).toMatch(/^等/);
  const reached = {
    opId: 'a' as never,
    at: noon,
    channel: 'phone',
    result: 'reached',
    staff: xu.id,
  } as const;
  expect(pendingBecause({ ...lost, attempts: [reached] })).toMatch(/^等/);
});

test('the newest warning counts: an older one that died is past', () => {
  const old = withMessages(aTask(), '-warning-' + 'p'.repeat(32) + '-sms', { state: 'dead', lastError: '1' });
  const newer = Object.entries(old.messages).flatMap(([key, one]) =>
    one.kind === 'warning'
      ? [[key.replace(/^1-/, '2-'), { ...one, gen: 2, state: 'sent' as const }] as const]
      : [],
  );
  expect(pendingBecause(old)).toContain('没收到通知');
  expect(pendingBecause({ ...old, messages: { ...old.messages, ...Object.fromEntries(newer) } })).toMatch(
    /^等/,
  );
});

test('a district that calls nobody says so, when a call was due', () => {
  const task = { ...aTask(), messages: {} };
  const [key, sms] = Object.entries(opened([xu]).messages).find(([name]) => name.endsWith('-sms')) ?? [];
  if (!key || !sms) throw new Error('no SMS was planned');
  const call = { ...sms, channel: 'voice', state: 'dead', lastError: 'notConfigured' } as const;
  const messages = { [key]: { ...sms, state: 'sent' as const }, [key.replace(/sms$/, 'voice')]: call };
  expect(pendingBecause({ ...task, messages })).toBe('本区没有开通语音电话，请直接给本人打电话');
});

const codes = fc.constantFrom(
  '43101',
  '40003',
  '-1',
  'timeout',
  'LimitExceeded.PhoneNumberDailyLimit',
  'X',
  null,
);
const fate = fc.record({ state: fc.constantFrom(...messageStates), lastError: codes });
test('every open task says one sentence, whatever became of its messages; a finished one says nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('unassigned', 'offered', 'accepted', 'engaged', 'closed', 'cancelled'),
      fc.array(fate, { minLength: 5, maxLength: 5 }),
      fc.option(fc.constant(noon)),
      (state, fates, dueAt) => {
        const base = aTask({ state, holder: state === 'accepted' ? xu.id : null, dueAt });
        const messages = Object.fromEntries(
          Object.entries(base.messages).map(([key, one], index) => [key, { ...one, ...fates[index] }]),
        );
        const said = pendingBecause({ ...base, messages });
        if (state === 'closed' || state === 'cancelled') return expect(said).toBeNull();
        expect(said).toMatch(/^[^。！]{8,60}$/);
        return expect(said).not.toMatch(/undefined|null|\bp{3}|LimitExceeded|43101|13\*/);
      },
    ),
  );
});
