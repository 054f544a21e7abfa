import { useState, type ReactElement } from 'react';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { CallHotline } from '../../features/help/hotlines';
import { practiceDue, practiceName } from '../../features/practice/practice-name';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { useVisible } from '../../platform/visible';
import { Ways } from './ways';

interface CareWaysProps {
  /** A warning is open, and somebody agreed to be told. */
  readonly familyWaits: boolean;
}

/** Home in care mode: three buttons, a practice when one is due, and the rest only when it is wanted. */
export function CareWays({ familyWaits }: CareWaysProps): ReactElement {
  const [all, setAll] = useState(false);
  // Drawn anew when home is come back to: what is due may be done.
  useVisible();
  return (
    <>
      <CallHotline />
      {familyWaits ? <TellFamily /> : <AskForHelp />}
      <Press onPress={() => open('verify')}>
        <Icon name="question" />
        {say('是不是真民警？', 'Is this really the police?')}
      </Press>
      {practiceDue() > 0 && !all ? (
        <Press tone="plain" onPress={() => open('practice')}>
          <Icon name="chat" />
          {practiceName()}
        </Press>
      ) : null}
      <Press tone="plain" expanded={all} onPress={() => setAll(!all)}>
        {all ? say('收起', 'Show less') : say('更多', 'More')}
      </Press>
      {all ? <Ways /> : null}
    </>
  );
}

/** Who was warned has an officer already, and the alarm above to go on from: now the family. */
const TellFamily = (): ReactElement => (
  <Press tone="danger" onPress={() => open('family')}>
    <Icon name="family" />
    {say('告诉家人', 'Tell my family')}
  </Press>
);

/** Whom nobody warned: an officer, and after that the family. */
const AskForHelp = (): ReactElement => (
  <Press tone="danger" onPress={() => open('help')}>
    <Icon name="alert" />
    {say('我可能被骗了', 'I may be scammed')}
  </Press>
);
