import { useEffect, useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { bindStaff, staffMe } from '@domain/staff/contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { TextField } from '../../components/text-field';
import { replace } from '../../platform/navigate';

/** Ties this WeChat to a member of staff; who is tied already goes on to the duty page. */
export function BindForm(): ReactElement {
  const { data, reload } = useQuery(staffMe, {});
  const bound = data.state === 'ready' && data.value.staff !== null;
  useEffect(() => {
    if (bound) replace('duty');
  }, [bound]);
  return (
    <Loaded data={data} onRetry={reload}>
      {({ staff }) =>
        staff === null ? <CodeForm /> : <Text className="block">{`${staff.title}，您已经绑定。`}</Text>
      }
    </Loaded>
  );
}

function CodeForm(): ReactElement {
  const { busy, refusal, send, clear } = useIntent(bindStaff);
  const [code, setCode] = useState('');
  const type = (value: string): void => {
    setCode(value);
    clear();
  };
  const bind = async (): Promise<void> => {
    const outcome = await send({ code });
    if (outcome?.ok) replace('duty');
  };
  return (
    <>
      <Card title="绑定工作身份">
        <Text className="block">
          绑定码由本区反诈专班当面给您，30 分钟内有效，只能用一次。没有的话，请找专班要一个。
        </Text>
        <TextField
          label="绑定码"
          hint="横线也要填，字母大小写都行"
          value={code}
          onChange={type}
          maxLength={64}
          {...(refusal !== null && { error: sentence(refusal) })}
        />
        <Press busy={busy} disabled={code.trim() === ''} onPress={() => void bind()}>
          {busy ? '正在绑定…' : '绑定'}
        </Press>
      </Card>
      <Banner tone="info">绑定码不要发给别人，也不要发到群里。</Banner>
    </>
  );
}

// A code of the wrong shape is a wrong code to the person who typed it.
const sentence = ({ error, message, field }: { error: string; message: string; field?: string }): string =>
  error === 'badInput' && field === 'code' ? '绑定码不完整，请照着专班给的再填一次。' : message;
