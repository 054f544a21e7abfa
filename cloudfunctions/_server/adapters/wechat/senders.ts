import { setTimeout as delay } from 'node:timers/promises';
import type { SmsTemplateName, TemplateName } from '@domain/message/compose';
import type { SendResult } from '@domain/message/settle';
import * as v from 'valibot';
import type { Senders } from '../../usecases/ports/platform';
import { cloud } from '../cloud';
import type { SendSms } from '../tencent/sms';
import { verdictOf } from '../tencent/verdict';

/** Templates as the district has them; ids differ by environment. */
export interface Templates {
  readonly wechat: Readonly<Record<TemplateName, string>>;
  readonly sms: Readonly<Record<SmsTemplateName | 'code' | 'agree', string>>;
  /** `developer`, `trial` or `formal`. */
  readonly miniprogramState: string;
}

/**
 * Errors of `subscribeMessage.send` after which this message can't reach this person over this channel: 43101 refused or
 * no credit left, 40003 wrong openid, 40037 template, 47003 field value, 41030 page, 45168 words that WeChat doesn't
 * take, 43107 subscription messages are closed to us. All others may pass.
 */
const permanentErrors = new Set([43101, 40003, 40037, 47003, 41030, 45168, 43107]);
/** The platform's own refusals before WeChat is asked: no such API (-604100), not opened for this environment (-604101). */
const closedErrors = new Set([-604100, -604101]);
/** Below this a code is CloudBase's or the SDK's, not WeChat's: a broken connection is -501001. */
const lowestWechatCode = -1_000;
const sendTimeoutMs = 5_000;

const codeOf = (error: unknown): number | null => {
  const code: unknown =
    typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : null;
  return typeof code === 'number' ? code : null;
};

function failureOf(code: number | null): SendResult {
  if (code === null) return { outcome: 'unknown', error: 'noAnswer' };
  const isFinal = permanentErrors.has(code) || closedErrors.has(code);
  if (isFinal) return { outcome: 'permanent', error: String(code) };
  if (code < lowestWechatCode) return { outcome: 'unknown', error: 'noAnswer' };
  return { outcome: 'temporary', error: String(code) };
}

/** Runs one provider call; an answer that doesn't come in time, or a failure without a code, is `unknown`. */
async function send(
  call: Promise<unknown>,
  read: (answer: unknown) => SendResult = () => ({ outcome: 'sent' }),
): Promise<SendResult> {
  const stop = new AbortController();
  const timeout = delay(sendTimeoutMs, { outcome: 'unknown', error: 'timeout' } as const, {
    signal: stop.signal,
  });
  timeout.catch(() => undefined);
  try {
    return await Promise.race([call.then(read), timeout]);
  } catch (error) {
    return failureOf(codeOf(error));
  } finally {
    stop.abort();
  }
}

const open = () =>
  cloud.openapi as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>;

function call(group: string, name: string, input: object): Promise<unknown> {
  const method = open()[group]?.[name];
  return method ? method(input) : Promise.reject(new Error(`no such openapi: ${group}.${name}`));
}

const SmsAnswer = v.object({
  sendStatusList: v.tupleWithRest([v.object({ code: v.string() })], v.unknown()),
});

/** The call itself may succeed while the number was refused: its own status counts, in Tencent's codes. */
function statusOf(answer: unknown): SendResult {
  const parsed = v.safeParse(SmsAnswer, answer);
  return parsed.success
    ? verdictOf(parsed.output.sendStatusList[0].code)
    : { outcome: 'unknown', error: 'noAnswer' };
}

/** SMS as CloudBase itself sends it, without a contract of its own. */
export const sendCloudbaseSms: SendSms = (templateId, phone, params) =>
  send(
    call('cloudbase', 'sendSmsV2', {
      phoneNumberList: [`+86${phone}`],
      templateId,
      templateParamList: [...params],
    }),
    statusOf,
  );

/** A subscription message. */
export const createWechatSender =
  (templates: Templates): Senders['wechat'] =>
  (openid, content) =>
    send(
      call('subscribeMessage', 'send', {
        touser: openid,
        templateId: templates.wechat[content.template],
        page: content.page,
        data: content.data,
        miniprogramState: templates.miniprogramState,
        lang: 'zh_CN',
      }),
    );
