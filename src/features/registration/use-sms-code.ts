import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { Phone } from '@domain/contract/fields';
import { sendSmsCode } from '@domain/resident/contract';
import { useIntent } from '../../api/use-intent';
import { phoneNow } from '../../platform/clock';
import { say } from '../../platform/language';
import type { Complaint } from './form';

const secondMs = 1000;
// The phone's clock may differ from the server's: never make anybody wait longer than this because of it.
const longestWaitMs = 60 * secondMs;

export interface SmsCode {
  /** Seconds until another code may be asked for; 0 when it may. */
  readonly waitSeconds: number;
  readonly sent: boolean;
  readonly busy: boolean;
  /** Asks for a code; a complaint when that did not work. */
  readonly ask: (phone: string) => Promise<Complaint | null>;
}

/** A code by SMS that proves a typed number. */
export function useSmsCode(): SmsCode {
  const { busy, send } = useIntent(sendSmsCode);
  const [sent, setSent] = useState(false);
  const [againAt, setAgainAt] = useState(0);
  const [now, setNow] = useState(phoneNow);
  const waiting = againAt > now;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setNow(phoneNow()), secondMs);
    return () => clearInterval(timer);
  }, [waiting]);

  const ask = async (typed: string): Promise<Complaint | null> => {
    const phone = v.safeParse(Phone, typed);
    if (!phone.success)
      return {
        field: 'phone',
        message: say('手机号是 11 位数字，请再看一遍。', 'A phone number has 11 digits: please look again.'),
      };
    const outcome = await send({ phone: phone.output });
    if (outcome === null) return null;
    if (!outcome.ok) return { field: 'phone', message: outcome.message };
    const asked = phoneNow();
    setNow(asked);
    setAgainAt(Math.min(outcome.value.againAt, asked + longestWaitMs));
    setSent(true);
    return null;
  };
  return { waitSeconds: waiting ? Math.ceil((againAt - now) / secondMs) : 0, sent, busy, ask };
}
