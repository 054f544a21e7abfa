import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { copy } from '../../platform/clipboard';

export interface ShownKey {
  readonly id: string;
  readonly keyId: string;
  readonly key: string;
}

/** A key that was just given out. It is stored nowhere: what is not copied now is gone. */
export function KeyShown({ shown: { id, keyId, key } }: { readonly shown: ShownKey }): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null);
  const take = async (): Promise<void> => {
    setCopied(await copy(`来源编号 ${id}\n密钥编号 ${keyId}\n密钥 ${key}`));
  };
  return (
    <>
      <Banner tone="warn">密钥只显示这一次。请现在复制，当面或用加密的方式交给对方。</Banner>
      <Text className="block numbers">{`来源编号 ${id}，密钥编号 ${keyId}`}</Text>
      <Text className="source-key numbers">{key}</Text>
      {copied === null ? null : (
        <Banner tone={copied ? 'good' : 'danger'}>
          {copied ? '已复制。' : '没有复制成功，请手工抄下上面的密钥。'}
        </Banner>
      )}
      <Press onPress={() => void take()}>复制密钥</Press>
    </>
  );
}
