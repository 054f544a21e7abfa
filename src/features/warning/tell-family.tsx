import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { WarningView } from '@domain/warning/contract';
import { tellFamily } from '@domain/warning/said-contract';
import { topUpMessages } from '../../api/message-permission';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { momentText } from '../../platform/moment';

export interface TellFamilyProps {
  readonly warning: WarningView;
  /** Relatives who agreed to be told. */
  readonly guardians: number;
  readonly onChanged: () => void;
}

/** One tap asks every guardian to call, and says who was told. */
export function TellFamily({ warning, guardians, onChanged }: TellFamilyProps): ReactElement {
  const { busy, refusal, send } = useIntent(tellFamily);
  const tell = async (): Promise<void> => {
    topUpMessages();
    const outcome = await send({ id: warning.id });
    if (outcome?.ok) onChanged();
  };
  return (
    <>
      {guardians === 0 ? (
        <>
          <View className="soft">
            {say(
              '您还没有守护人。请直接打电话给家人。',
              'Nobody guards you yet. Please call a relative yourself.',
            )}
          </View>
          <Press tone="plain" onPress={() => open('family')}>
            <Icon name="family" />
            {say('请家人守护我', 'Ask a relative to guard me')}
          </Press>
        </>
      ) : (
        <Press tone="plain" busy={busy} onPress={() => void tell()}>
          <Icon name="family" />
          {busy ? say('正在告诉家人…', 'Telling your family…') : say('告诉家人', 'Tell my family')}
        </Press>
      )}
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      {warning.told.map((one) => (
        <ToldLine key={`${one.nameMask}${one.at}`} told={one} />
      ))}
    </>
  );
}

type Told = WarningView['told'][number];

function ToldLine({ told }: { readonly told: Told }): ReactElement {
  const failed = told.state === 'failed';
  return (
    <Line failed={failed} icon={failed ? 'alert' : told.state === 'sent' ? 'check' : 'clock'}>
      {toldText(told)}
    </Line>
  );
}

function toldText({ nameMask, at, state }: Told): string {
  if (state === 'failed')
    return say(`${nameMask} 没有收到，请直接打电话`, `${nameMask} was not reached. Please call yourself.`);
  if (state === 'sending') return say(`正在告诉 ${nameMask}…`, `Telling ${nameMask}…`);
  return say(
    `${momentText(at)} 已请 ${nameMask} 打电话给您`,
    `${nameMask} was asked to call you, ${momentText(at)}`,
  );
}
