import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '@domain/contract/action';
import type { OpId } from '@domain/contract/fields';
import { register } from '@domain/resident/contract';
import { call } from '../../api/call';
import { mayHaveWorked } from '../../api/outcome';
import { phoneNow } from '../../platform/clock';
import { say } from '../../platform/language';
import { newOpId } from '../../platform/op-id';
import { draft } from './draft';
import { complaintAboutWho, consentsOf, mayRegister, proofOf, type Form } from './form';
import { codeRanOut } from './pending-notice';
import { keepPending } from './pending';
import { fieldOf } from './refusal';
import { useForm, type FormSteps } from './use-form';
import { usePending, type Pending } from './use-pending';

export interface Registration extends FormSteps {
  readonly busy: boolean;
  /** What was sent without a network. */
  readonly pending: Pending;
  /** Ends the first step if it is complete, and says what is missing if not. */
  readonly endWho: () => void;
  readonly submit: () => Promise<void>;
}

type Filled = Omit<InputOf<typeof register>, 'opId'>;

/** What goes to the server; null while a step is not complete. */
function filled(form: Form): Filled | null {
  const phone = proofOf(form);
  if (phone === null || form.village === null || form.under14 !== false) return null;
  return {
    name: form.name.trim(),
    phone,
    village: form.village.code,
    consents: consentsOf(form),
    tags: [...form.tags],
    under14: form.under14,
    ...(form.scene === null ? {} : { scene: form.scene }),
  };
}

/** The three steps of a registration, and its sending. */
export function useRegistration(): Registration {
  const steps = useForm();
  const { form, change, toStep, complain } = steps;
  const pending = usePending();
  const [busy, setBusy] = useState(false);
  // Kept while nobody knows what became of the same content.
  const intent = useRef<{ readonly text: string; readonly opId: OpId } | null>(null);

  const { fate } = pending;
  useEffect(() => {
    if (fate.state === 'waiting') toStep('kept');
    if (fate.state === 'sent') toStep('done');
    if (fate.state === 'refused') complain(fate.complaint);
    if (fate.state === 'expired') complain({ field: 'phone', message: codeRanOut() });
  }, [fate, toStep, complain]);

  const endWho = (): void => {
    const wrong = complaintAboutWho(form);
    if (wrong === null) toStep('where');
    else complain(wrong);
  };

  const send = async (input: Filled): Promise<void> => {
    const text = JSON.stringify(input);
    if (intent.current?.text !== text) intent.current = { text, opId: await newOpId() };
    const whole = { ...input, opId: intent.current.opId };
    const outcome = await call(register, whole);
    if (!mayHaveWorked(outcome)) intent.current = null;
    if (outcome.ok || outcome.error === 'alreadyRegistered') {
      draft.forget();
      return toStep('done');
    }
    if (outcome.error === 'unknown') {
      await keepPending(whole, phoneNow());
      return pending.wait();
    }
    const field = fieldOf(outcome.error, outcome.field);
    // WeChat's code works once: with another number it takes another code.
    if (field === 'phone') change({ wechatCode: null });
    complain({ field, message: outcome.message });
  };

  const submit = async (): Promise<void> => {
    if (busy) return;
    if (!mayRegister(form)) return complain({ field: 'consent', message: tickFirst() });
    const input = filled(form);
    if (input === null) return toStep(form.village === null ? 'where' : 'who');
    setBusy(true);
    await send(input);
    setBusy(false);
  };

  return { ...steps, busy, pending, endWho, submit };
}

const tickFirst = (): string =>
  say('请先勾选第一项，才能给您预警。', 'Please tick the first box: without it we can’t warn you.');
