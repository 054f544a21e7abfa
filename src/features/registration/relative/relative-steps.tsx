import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { registerRelative } from '@domain/family/relative-contract';
import { whoAmI } from '@domain/resident/contract';
import { useDraft } from '../../../api/drafts';
import { useIntent } from '../../../api/use-intent';
import { useQuery } from '../../../api/use-query';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import { Shield } from '../../../components/shield';
import { Loaded, Loading } from '../../../components/states';
import { say } from '../../../platform/language';
import { back, open } from '../../../platform/navigate';
import type { Complaint } from '../form';
import { fieldOf } from '../refusal';
import { useScrolling } from '../use-scrolling';
import { VillageChoice } from '../village-choice';
import { draft, type Typed } from './relative-draft';
import { RelativeWho } from './relative-who';
import { RelativeYes } from './relative-yes';
import {
  blankRelative,
  complaintAboutRelative,
  complaintAboutYes,
  filledRelative,
  stepOfRelative,
  type RelativeForm,
  type RelativeStep,
} from './relative-form';

export interface RelativeSteps {
  readonly form: RelativeForm;
  readonly complaint: Complaint | null;
  readonly busy: boolean;
  readonly change: (part: Partial<RelativeForm>) => void;
  readonly complain: (complaint: Complaint) => void;
  readonly toStep: (step: RelativeStep) => void;
  readonly endWho: () => void;
  readonly submit: () => void;
}

/** Only who is registered can guard somebody. */
export function RelativeRegistration(): ReactElement {
  const { data, reload } = useQuery(whoAmI, {}, { cacheKey: 'me' });
  return (
    <Loaded data={data} onRetry={reload}>
      {({ resident }) =>
        resident === null ? (
          <View className="stack">
            <Banner tone="info">
              {say(
                '请您自己先注册，一分钟就好，再给家人办。',
                'Please register yourself first, it takes a minute; then your relative.',
              )}
            </Banner>
            <Press tone="gold" onPress={() => open('register')}>
              {say('先注册我自己', 'Register myself first')}
            </Press>
          </View>
        ) : (
          <Steps />
        )
      }
    </Loaded>
  );
}

function Steps(): ReactElement {
  const [step, setStep] = useState<RelativeStep>('who');
  const [form, setForm] = useState(blankRelative);
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const { busy, send } = useIntent(registerRelative);
  useScrolling(step, complaint);
  const { kind, name, phone, village } = form;
  const typed = useMemo(() => ({ kind, name, phone, village }), [kind, name, phone, village]);
  const restore = useCallback((kept: Typed) => setForm((before) => ({ ...before, ...kept })), []);
  const ready = useDraft(draft, typed, restore);
  const toStep = (next: RelativeStep): void => {
    setStep(next);
    setComplaint(null);
  };
  const complain = (next: Complaint): void => {
    setStep(stepOfRelative(next.field));
    setComplaint(next);
  };
  const submit = async (): Promise<void> => {
    const wrong = complaintAboutYes(form);
    if (wrong !== null) return complain(wrong);
    const input = filledRelative(form);
    if (input === null) return toStep('who');
    const outcome = await send(input);
    if (outcome?.ok === true) {
      draft.forget();
      return toStep('done');
    }
    if (outcome) complain({ field: fieldOf(outcome.error, outcome.field), message: outcome.message });
  };
  const endWho = (): void => {
    const wrong = complaintAboutRelative(form);
    if (wrong === null) toStep('where');
    else complain(wrong);
  };
  const change = (part: Partial<RelativeForm>): void => {
    setForm((before) => ({ ...before, ...part }));
    setComplaint(null);
  };
  const steps = { form, complaint, busy, change, complain, toStep, endWho, submit: () => void submit() };
  if (!ready) return <Loading />;
  if (step === 'who') return <RelativeWho steps={steps} />;
  if (step === 'where') return <Where steps={steps} />;
  return step === 'yes' ? <RelativeYes steps={steps} /> : <Done />;
}

function Where({ steps }: { readonly steps: RelativeSteps }): ReactElement {
  const { form, complaint, change, toStep } = steps;
  return (
    <View className="stack">
      {complaint === null ? null : <Banner tone="danger">{complaint.message}</Banner>}
      <VillageChoice
        value={form.village}
        onChange={(village) => change({ village })}
        label={say('家人现在住在哪个村、哪个社区？', 'Which village or neighbourhood do they live in?')}
        done={say('下一步', 'Next')}
        onDone={() => toStep('yes')}
      />
      <Press tone="link" onPress={() => toStep('who')}>
        {say('上一步', 'Back')}
      </Press>
    </View>
  );
}

const Done = (): ReactElement => (
  <View className="stack done">
    <Shield />
    <Text className="title">{say('办好了，家人受到防护', 'Done: your relative is protected')}</Text>
    <Text className="big">
      {say(
        '骗子找上家人时，短信和电话提醒他，同时马上告诉您。',
        'When a scammer targets them, they are warned by SMS and by a call, and you are told at once.',
      )}
    </Text>
    <Press onPress={back}>{say('好', 'OK')}</Press>
  </View>
);
