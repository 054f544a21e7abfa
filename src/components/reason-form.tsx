import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Banner } from './banner';
import { Choice } from './choice';
import { Press } from './press';

/** Ends something for one of a few reasons: the reasons, what will happen, what was refused, and the button. */
export function ReasonForm<R extends string>(props: {
  readonly label: string;
  readonly names: Readonly<Record<R, string>>;
  readonly reasons: readonly R[];
  readonly whatHappens: string;
  readonly action: string;
  readonly doing: string;
  readonly busy: boolean;
  readonly refusal: { readonly message: string } | null;
  readonly onReason: (reason: R) => void;
}): ReactElement {
  const { busy, refusal } = props;
  const [reason, setReason] = useState<R | null>(null);
  const options = props.reasons.map((key) => ({ key, text: props.names[key] }));
  return (
    <>
      <Choice label={props.label} options={options} value={reason} onChange={setReason} />
      <Text className="block">{props.whatHappens}</Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        tone="danger"
        busy={busy}
        disabled={reason === null}
        onPress={() => reason !== null && props.onReason(reason)}
      >
        {busy ? props.doing : props.action}
      </Press>
    </>
  );
}
