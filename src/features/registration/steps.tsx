import { type ReactElement, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { whoAmI } from '@domain/resident/contract';
import { useQuery } from '../../api/use-query';
import { Loading } from '../../components/states';
import { say } from '../../platform/language';
import { Already } from './already';
import { ConsentStep } from './consent-step';
import { DoneStep } from './done-step';
import type { Step } from './form';
import { PendingStep } from './pending-notice';
import { useRegistration } from './use-registration';
import { useSceneFill } from './use-scene-fill';
import { useScrolling } from './use-scrolling';
import { WhereStep } from './where-step';
import { WhoStep } from './who-step';
import './steps.css';

const order: readonly Step[] = ['who', 'where', 'consent'];
const nameOf = (step: Step): string =>
  ({
    who: say('您是谁', 'who you are'),
    where: say('住哪里', 'where you live'),
    consent: say('您同意', 'your consent'),
    kept: '',
    done: '',
  })[step];

interface RegistrationProps {
  /** What the scanned code said that opened the page. */
  readonly scene: string | undefined;
  /** What remains to be asked once they are registered. */
  readonly afterwards: ReactNode;
}

/** The registration, one step on the screen at a time; who is registered already is told so first. */
export function Registration({ scene, afterwards }: RegistrationProps): ReactElement {
  const me = useQuery(whoAmI, {}, { cacheKey: 'me' });
  const registration = useRegistration();
  const { ready, step, complaint, pending } = registration;
  useSceneFill(scene, registration);
  useScrolling(step, complaint);
  if (step === 'done') return <DoneStep next={afterwards} />;
  if (!ready || me.data.state === 'loading' || pending.fate.state === 'looking') return <Loading />;
  if (me.data.state === 'ready' && me.data.value.resident !== null)
    return <Already resident={me.data.value.resident} />;
  if (step === 'kept') return <PendingStep pending={pending} />;
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
      <Text className="strong">
        {say(
          `第 ${at + 1} 步，共 ${order.length} 步：${nameOf(step)}`,
          `Step ${at + 1} of ${order.length}: ${nameOf(step)}`,
        )}
      </Text>
      <View className="progress">
        {order.map((each, index) => (
          <View key={each} className={index <= at ? 'progress-part progress-past' : 'progress-part'} />
        ))}
      </View>
    </View>
  );
}
