import { useCallback, useMemo, useState } from 'react';
import { useDraft } from '../../api/drafts';
import { blank, draft, type Typed } from './draft';
import type { Complaint, Form, Step } from './form';
import { stepOf } from './refusal';

export interface FormSteps {
  /** What was typed before is in the form. */
  readonly ready: boolean;
  readonly step: Step;
  readonly form: Form;
  readonly complaint: Complaint | null;
  readonly change: (part: Partial<Form>) => void;
  readonly toStep: (step: Step) => void;
  /** Goes back to the step that holds the field, and says what is wrong beside it. */
  readonly complain: (complaint: Complaint) => void;
}

const blankForm: Form = { ...blank, wechatCode: null, smsCode: '', under14: null, ticked: [] };

/** What was filled in, and where the person is. What was typed survives errors, lost networks and a closed app. */
export function useForm(): FormSteps {
  const [form, setForm] = useState(blankForm);
  const [step, setStep] = useState<Step>('who');
  const [complaint, setComplaint] = useState<Complaint | null>(null);

  const { name, phone, village, tags, scene } = form;
  const typed = useMemo(
    () => ({ name, phone, village, tags: [...tags], scene }),
    [name, phone, village, tags, scene],
  );
  const restore = useCallback((kept: Typed) => setForm((before) => ({ ...before, ...kept })), []);
  const ready = useDraft(draft, typed, restore);

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
  return { ready, step, form, complaint, change, toStep, complain };
}
