import { useState } from 'react';
import type { OutputOf } from '@domain/contract/action';
import { revealPerson, type TaskView } from '@domain/task/contract';
import type { RevealReason } from '@domain/task/reasons';
import { useIntent } from '../../api/use-intent';
import { dial } from '../../platform/dial';

export interface Person {
  /** Name and number, once a reason was given. They are held while the page is open and kept nowhere. */
  readonly shown: OutputOf<typeof revealPerson> | null;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly reveal: (reason: RevealReason) => void;
  /** Opens the dialler; asks for the number first if it isn't there, with calling as the reason. */
  readonly call: () => void;
  /** Opens the dialler with another number of theirs. */
  readonly callOther: (phone: string) => void;
}

/** The person of a held task. */
export function usePerson({ id, gen }: Pick<TaskView, 'id' | 'gen'>): Person {
  const { busy, refusal, send } = useIntent(revealPerson);
  const [shown, setShown] = useState<Person['shown']>(null);
  const ask = async (reason: RevealReason): Promise<Person['shown']> => {
    const outcome = await send({ id, gen, reason });
    if (!outcome?.ok) return null;
    setShown(outcome.value);
    return outcome.value;
  };
  const call = async (): Promise<void> => {
    const person = shown ?? (await ask('callNow'));
    if (person !== null) dial(person.phone);
  };
  return {
    shown,
    busy,
    trouble: refusal?.message ?? null,
    reveal: (reason) => void ask(reason),
    call: () => void call(),
    callOther: (phone) => dial(phone),
  };
}
