import type { ReactElement } from 'react';
import { confirmWarning, type WarningView } from '@domain/warning/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';

interface HungUpProps {
  readonly warning: WarningView;
  /** Asks for the warnings again: the server has news. */
  readonly onConfirmed: () => void;
}

/** 'I have hung up': the officer sees it on the task, and no SMS needs to follow. */
export function HungUp({ warning, onConfirmed }: HungUpProps): ReactElement {
  const { busy, refusal, send } = useIntent(confirmWarning);
  if (warning.seenAt !== null)
    return <Banner tone="good">好的，民警已知道您挂断了。再有陌生人来电，也别接。</Banner>;
  const confirm = async (): Promise<void> => {
    const outcome = await send({ id: warning.id });
    if (outcome?.ok) onConfirmed();
  };
  return (
    <>
      <Press tone="good" busy={busy} onPress={() => void confirm()}>
        {busy ? '正在告诉民警…' : '我已挂断'}
      </Press>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
    </>
  );
}
