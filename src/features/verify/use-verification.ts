import { useEffect, useState } from 'react';
import { verifyOfficer } from '@domain/resident/contract';
import { useQuery } from '../../api/use-query';
import { phoneNow } from '../../platform/clock';
import { useOnline } from '../../platform/online';
import { verificationOf, type Verification } from './verification';

const everyMs = 3_000;

/** Asks every 3 s while the page is visible, and lets an answer go stale by itself. */
export function useVerification(): { readonly verification: Verification; readonly reload: () => void } {
  const online = useOnline();
  const { data, reload } = useQuery(verifyOfficer, {}, { everyMs });
  const [now, setNow] = useState(phoneNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(phoneNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const at = data.state === 'ready' ? data.at : 0;
  // An answer may be newer than the last tick.
  return { verification: verificationOf(data, online, Math.max(now, at)), reload };
}
