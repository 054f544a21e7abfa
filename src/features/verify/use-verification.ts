import { useEffect, useState } from 'react';
import type { InputOf } from '@domain/contract/action';
import { checkOfficer } from '@domain/contact/contract';
import { verifyOfficer } from '@domain/resident/contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { phoneNow } from '../../platform/clock';
import { useOnline } from '../../platform/online';
import { verificationOf, type Proven, type Verification } from './verification';

const everyMs = 3_000;

export type Claim = InputOf<typeof checkOfficer>['claim'];

export interface Verifying {
  readonly verification: Verification;
  /** The last code was wrong. */
  readonly wrong: boolean;
  readonly busy: boolean;
  /** Why a code could not be checked, or null. */
  readonly trouble: string | null;
  readonly check: (claim: Claim) => void;
  /** Forgets the last answer: another person is on the line, or the code was misheard. */
  readonly anew: () => void;
  readonly reload: () => void;
}

/** Asks every 3 s while the page is visible, and lets an answer go stale by itself. Nothing is kept when the page closes. */
export function useVerification(): Verifying {
  const online = useOnline();
  const { data, reload } = useQuery(verifyOfficer, {}, { everyMs });
  const { busy, refusal, send, clear } = useIntent(checkOfficer);
  const [proven, setProven] = useState<Proven | null>(null);
  const [wrong, setWrong] = useState(false);
  const now = useNow();
  const check = async (claim: Claim): Promise<void> => {
    const outcome = await send({ claim });
    if (!outcome?.ok) return;
    const { officer } = outcome.value;
    setWrong(officer === null);
    setProven(officer && { officer, heardAt: phoneNow() });
  };
  const anew = (): void => {
    setProven(null);
    setWrong(false);
    clear();
  };
  const at = Math.max(data.state === 'ready' ? data.at : 0, proven?.heardAt ?? 0);
  return {
    // An answer may be newer than the last tick.
    verification: verificationOf({ data, online, proven, now: Math.max(now, at) }),
    wrong,
    busy,
    trouble: refusal?.message ?? null,
    check: (claim) => void check(claim),
    anew,
    reload,
  };
}

function useNow(): number {
  const [now, setNow] = useState(phoneNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(phoneNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
