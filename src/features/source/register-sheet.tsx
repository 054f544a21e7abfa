import { useState, type ReactElement } from 'react';
import { registerSource, sourceKindName, sourceKinds, type SourceKind } from '@domain/source/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { KeyShown, type ShownKey } from './key-shown';

export interface RegisterSheetProps {
  /** Ids that are registered already. */
  readonly taken: readonly string[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** A new source: its name, what it is, and then its key, once. */
export function RegisterSheet({ taken, onChanged, onClose }: RegisterSheetProps): ReactElement {
  const [given, setGiven] = useState<ShownKey | null>(null);
  const registered = (key: ShownKey): void => {
    setGiven(key);
    onChanged();
  };
  return (
    <Sheet title={given === null ? '登记一个新来源' : '登记好了'} onClose={onClose}>
      {given === null ? <Form taken={taken} onRegistered={registered} /> : <KeyShown shown={given} />}
    </Sheet>
  );
}

const kinds = sourceKinds.map((key) => ({ key, text: sourceKindName[key] }));

interface FormProps {
  readonly taken: readonly string[];
  readonly onRegistered: (key: ShownKey) => void;
}

function Form({ taken, onRegistered }: FormProps): ReactElement {
  const { busy, refusal, send } = useIntent(registerSource);
  const [name, setName] = useState('');
  const [id, setId] = useState('');
  const [kind, setKind] = useState<SourceKind | null>(null);
  const used = taken.includes(id);
  const complete = name.trim().length >= 2 && /^[a-z0-9-]{2,24}$/.test(id) && !used;
  const register = async (chosen: SourceKind): Promise<void> => {
    const outcome = await send({ id, name, kind: chosen });
    if (outcome?.ok) onRegistered(outcome.value);
  };
  return (
    <>
      <TextField label="名称" hint="例如 某某银行永康支行" value={name} onChange={setName} maxLength={30} />
      <TextField
        label="编号"
        hint="2 到 24 个小写字母、数字或短横线，以后不能改"
        value={id}
        onChange={setId}
        maxLength={24}
        {...(used && { error: '这个编号登记过了，请换一个。' })}
      />
      <Choice label="是什么单位" options={kinds} value={kind} onChange={setKind} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={!complete || kind === null} onPress={() => kind && void register(kind)}>
        {busy ? '正在登记…' : '登记，拿密钥'}
      </Press>
    </>
  );
}
