import type { SendResult } from '@domain/message/settle';

/** Refused for now: frequency limits that end within a minute, a clock that is being put right. */
const passing = new Set([
  'LimitExceeded.PhoneNumberThirtySecondLimit',
  'LimitExceeded.DeliveryFrequencyLimit',
  'InternalError.RequestTimeException',
  'AuthFailure.SignatureExpire',
]);

/** Refused before anything was sent, though they stand among the inner errors. */
const refusedInside = new Set([
  'InternalError.SigVerificationFail',
  'InternalError.SigFieldMissing',
  'InternalError.RestApiInterfaceNotExist',
  'InternalError.JsonParseFail',
]);

/**
 * What an error code of Tencent Cloud's SMS (2021-01-11) or voice (2020-09-02) means for one message. A code says that
 * it was refused; an inner error or a timeout of theirs doesn't say whether it went out before. Limits per hour and day,
 * numbers, templates, signatures, arrears: waiting doesn't help, a person has to see it.
 */
export function verdictOf(code: string): SendResult {
  if (code === 'Ok') return { outcome: 'sent' };
  if (passing.has(code) || /^(RequestLimitExceeded|ResourceUnavailable|ServiceUnavailable)/.test(code))
    return { outcome: 'temporary', error: code };
  const inside = code.startsWith('InternalError') && !refusedInside.has(code);
  return { outcome: inside ? 'unknown' : 'permanent', error: code };
}
