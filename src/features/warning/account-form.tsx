import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { addAccount } from '@domain/warning/said-contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { say } from '../../platform/language';
import { type AccountDraft, emptyAccount, readAccount } from './account-draft';

export interface AccountFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Where the money went, as far as the person knows. What is typed stays until it has arrived. */
export function AccountForm({ id, onDone }: AccountFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(addAccount);
  const [draft, setDraft] = useState(emptyAccount);
  const [looked, setLooked] = useState(false);
  const { fields, errors } = readAccount(draft);
  const write = (name: keyof AccountDraft) => (text: string) => setDraft({ ...draft, [name]: text });
  const errorOf = (error: string | undefined) => (looked && error !== undefined ? { error } : {});
  const add = async (): Promise<void> => {
    setLooked(true);
    if (fields === null) return;
    const outcome = await send({ id, ...fields });
    if (outcome?.ok) onDone();
  };
  return (
    <>
      <TextField
        label={say('对方的账号', 'Account that you paid to')}
        kind="digits"
        value={draft.account}
        onChange={write('account')}
        maxLength={40}
        hint={say('在转账记录里能看到', 'It stands in your transfer record')}
        {...errorOf(errors.account)}
      />
      <TextField
        label={say('转了多少元', 'How many yuan')}
        value={draft.amount}
        onChange={write('amount')}
        maxLength={16}
        {...errorOf(errors.amount)}
      />
      <TextField
        label={say('收款人（不知道就不填）', 'Name of the payee (if you know)')}
        value={draft.accountName}
        onChange={write('accountName')}
        maxLength={40}
      />
      <TextField
        label={say('哪家银行（不知道就不填）', 'Bank or app (if you know)')}
        value={draft.bank}
        onChange={write('bank')}
        maxLength={30}
      />
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <Press busy={busy} onPress={() => void add()}>
        {busy ? say('正在告诉民警…', 'Telling the police…') : say('告诉民警', 'Tell the police')}
      </Press>
      <Text className="block soft small">
        {say('只填账号和金额。密码、验证码谁要都不给。', 'Never give anybody a password or a code.')}
      </Text>
    </>
  );
}
