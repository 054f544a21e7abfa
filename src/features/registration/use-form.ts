import { useCallback, useEffect, useState } from 'react';
import { keepDraft, recallDraft } from './draft';
import type { Complaint, Form, Step } from './form';
import { stepOf } from './refusal';

export interface FormSteps {
  readonly step: Step;
  readonly form: Form;
  readonly complaint: Complaint | null;
  readonly change: (part: Partial<Form>) => void;
  readonly toStep: (step: Step) => void;
  /** Goes back to the step that holds the field, and says what is wrong beside it. */
  readonly complain: (complaint: Complaint) => void;
}

const startForm = (): Form => ({
  ...recallDraft(),
  wechatCode: null,
  smsCode: '',
  under14: null,
  ticked: [],
});

/** What was filled in, and where the person is. What was typed survives errors, lost networks and a closed app. */
export function useForm(): FormSteps {
  const [form, setForm] = useState(startForm);
  const [step, setStep] = useState<Step>('who');
  const [complaint, setComplaint] = useState<Complaint | null>(null);

  const { name, phone, village, tags, scene } = form;
  useEffect(
    () => keepDraft({ name, phone, village, tags: [...tags], scene }),
    [name, phone, village, tags, scene],
  );

  const change = useCallback((part: Partial<Form>) => {
    setForm((before) => ({ ...before, ...part }));
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
  return { step, form, complaint, change, toStep, complain };
}
