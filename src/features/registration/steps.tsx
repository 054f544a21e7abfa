import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { scrollTo, scrollToTop } from '../../platform/scroll';
import { ConsentStep } from './consent-step';
import { DoneStep } from './done-step';
import type { Step } from './form';
import { useRegistration } from './use-registration';
import { WhereStep } from './where-step';
import { WhoStep } from './who-step';
import './steps.css';

const order: readonly Step[] = ['who', 'where', 'consent'];
const names: Readonly<Record<Step, string>> = { who: '您是谁', where: '住哪里', consent: '您同意', done: '' };

/** The registration, one step on the screen at a time. */
export function Registration({ afterwards }: { readonly afterwards: ReactNode }): ReactElement {
  const registration = useRegistration();
  const { step, complaint } = registration;
  useEffect(scrollToTop, [step]);
  useEffect(() => {
    if (complaint !== null) scrollTo('.field-error');
  }, [complaint]);
  if (step === 'done') return <DoneStep next={afterwards} />;
  return (
    <>
      <Progress step={step} />
      {step === 'who' ? <WhoStep registration={registration} /> : null}
      {step === 'where' ? <WhereStep registration={registration} /> : null}
      {step === 'consent' ? <ConsentStep registration={registration} /> : null}
    </>
  );
}

function Progress({ step }: { readonly step: Step }): ReactElement {
  const at = order.indexOf(step);
  return (
    <View>
      <Text className="strong">{`第 ${at + 1} 步，共 ${order.length} 步：${names[step]}`}</Text>
      <View className="progress">
        {order.map((each, index) => (
          <View key={each} className={index <= at ? 'progress-part progress-past' : 'progress-part'} />
        ))}
      </View>
    </View>
  );
}
