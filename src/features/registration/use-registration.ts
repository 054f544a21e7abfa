import { register } from '@domain/resident/contract';
import { useIntent } from '../../api/use-intent';
import { forgetDraft } from './draft';
import { complaintAboutWho, consentsOf, mayRegister, proofOf } from './form';
import { fieldOf } from './refusal';
import { useForm, type FormSteps } from './use-form';

export interface Registration extends FormSteps {
  readonly busy: boolean;
  /** Ends the first step if it is complete, and says what is missing if not. */
  readonly endWho: () => void;
  readonly submit: () => Promise<void>;
}

/** The three steps of a registration, and its sending. */
export function useRegistration(): Registration {
  const steps = useForm();
  const { form, change, toStep, complain } = steps;
  const { busy, send } = useIntent(register);

  const endWho = (): void => {
    const wrong = complaintAboutWho(form);
    if (wrong === null) toStep('where');
    else complain(wrong);
  };

  const submit = async (): Promise<void> => {
    const phone = proofOf(form);
    if (phone === null) return toStep('who');
    if (form.village === null) return toStep('where');
    if (!mayRegister(form)) return complain({ field: 'consent', message: '请先勾选第一项，才能给您预警。' });
    const consents = consentsOf(form);
    const outcome = await send({ name: form.name.trim(), phone, village: form.village.code, consents });
    if (outcome === null) return;
    if (outcome.ok || outcome.error === 'alreadyRegistered') {
      forgetDraft();
      return toStep('done');
    }
    const field = fieldOf(outcome.error, outcome.field);
    // WeChat's code works once: with another number it takes another code.
    if (field === 'phone') change({ wechatCode: null });
    complain({ field, message: outcome.message });
  };

  return { ...steps, busy, endWho, submit };
}
