import type { ReactElement } from 'react';
import type { WarningView } from '@domain/warning/contract';
import { confirmWarning } from '@domain/warning/contract';
import { topUpMessages } from '../../api/message-permission';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';

export interface HungUp {
  readonly busy: boolean;
  /** Why it did not reach the officer, or null. */
  readonly refusal: string | null;
  readonly confirm: (warning: WarningView) => void;
}

/** 'I have hung up': the officer sees it on the task, and no SMS needs to follow. */
export function useHungUp(onConfirmed: () => void): HungUp {
  const { busy, refusal, send } = useIntent(confirmWarning);
  const confirm = async ({ id }: WarningView): Promise<void> => {
    topUpMessages();
    const outcome = await send({ id });
    if (outcome?.ok) onConfirmed();
  };
  return { busy, refusal: refusal?.message ?? null, confirm: (warning) => void confirm(warning) };
}

interface HungUpButtonProps {
  readonly warning: WarningView | undefined;
  readonly hungUp: HungUp;
}

/** Nothing once it was tapped, or when there is nothing to hang up on. */
export function HungUpButton({ warning, hungUp }: HungUpButtonProps): ReactElement | null {
  if (warning === undefined || !warning.open || warning.seenAt !== null) return null;
  return (
    <Press tone="good" busy={hungUp.busy} onPress={() => hungUp.confirm(warning)}>
      {hungUp.busy ? say('正在报告…', 'Reporting…') : say('我已挂断', 'I have hung up')}
    </Press>
  );
}

/** What the officer knows by now from the person: asked for help, hung up, or fine. After a transfer the panel above says it all. */
export function SaidNote({ warning }: { readonly warning: WarningView }): ReactElement | null {
  const { open, asked, seenAt, fineAt, transferSaid } = warning;
  if (!open || transferSaid !== null) return null;
  if (seenAt === null) {
    return asked ? (
      <Banner tone="good">
        {say('您的求助已经送到民警那里。', 'Your call for help has reached the police.')}
      </Banner>
    ) : null;
  }
  if (fineAt === null) {
    return (
      <Banner tone="good">
        {say(
          '好的，民警已知道您挂断了。再有陌生人来电，也别接。',
          'Good. The police know that you hung up. Answer no strangers now.',
        )}
      </Banner>
    );
  }
  const at = momentText(fineAt);
  return (
    <Banner tone="good">
      {say(
        `${at} 您说没事，民警看到了，还会打电话核实。预警还在，请继续小心。`,
        `You said at ${at} that you are fine. The police see it and will still call. Stay careful.`,
      )}
    </Banner>
  );
}
