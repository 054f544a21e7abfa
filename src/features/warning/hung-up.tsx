import type { ReactElement } from 'react';
import type { WarningView } from '@domain/warning/contract';
import { confirmWarning } from '@domain/warning/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';

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
      {hungUp.busy ? '正在报告…' : '我已挂断'}
    </Press>
  );
}

/** Says so once the officer knows. */
export function HungUpNote({ warning }: { readonly warning: WarningView }): ReactElement | null {
  if (!warning.open || warning.seenAt === null) return null;
  return <Banner tone="good">好的，民警已知道您挂断了。再有陌生人来电，也别接。</Banner>;
}
