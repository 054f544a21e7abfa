import { useCallback, useState } from 'react';
import { register } from '@domain/resident/contract';
import { useIntent } from '../../api/use-intent';
import { forgetDraft, keepDraft, recallDraft } from './draft';
import {
  complaintAboutWho,
  consentsOf,
  mayRegister,
  proofOf,
  type Complaint,
  type Form,
  type Step,
} from './form';
import { fieldOf, stepOf } from './refusal';

export interface Registration {
  readonly step: Step;
  readonly form: Form;
  readonly complaint: Complaint | null;
  readonly busy: boolean;
  readonly change: (part: Partial<Form>) => void;
  readonly toStep: (step: Step) => void;
  readonly complain: (complaint: Complaint) => void;
  /** Ends the first step if it is complete, and says what is missing if not. */
  readonly endWho: () => void;
  readonly submit: () => Promise<void>;
}

const startForm = (): Form => ({ ...recallDraft(), wechatCode: null, smsCode: '', ticked: [] });

/** The three steps of a registration. What was typed survives errors, lost networks and a closed app. */
export function useRegistration(): Registration {
  const [form, setForm] = useState(startForm);
  const [step, setStep] = useState<Step>('who');
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const { busy, send } = useIntent(register);

  const change = useCallback((part: Partial<Form>) => {
    setForm((before) => {
      const { name, phone, village, ...rest } = { ...before, ...part };
      keepDraft({ name, phone, village });
      return { name, phone, village, ...rest };
    });
    setComplaint(null);
  }, []);
  const toStep = useCallback((next: Step) => {
    setStep(next);
    setComplaint(null);
  }, []);
  const complain = useCallback((next: Complaint) => {
    setStep(stepOf[next.field]);
    setComplaint(next);
  }, []);
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
    if (outcome.error === 'phoneCodeExpired') change({ wechatCode: null });
    complain({ field: fieldOf(outcome.error, outcome.field), message: outcome.message });
  };

  return { step, form, complaint, busy, change, toStep, complain, endWho, submit };
}
