import { useState, type ReactElement } from 'react';
import { configureSource } from '@domain/source/contract';
import { minuteMs } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Check } from '../../components/check';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import type { SourceSheetProps } from './drill-sheet';

const heartbeats = [
  { key: '0', text: '不约定' },
  { key: '5', text: '每 5 分钟' },
  { key: '15', text: '每 15 分钟' },
  { key: '60', text: '每小时' },
];

/** How often a source is heard, where results go, and whether it may post at all. */
export function SettingsSheet({ source, onChanged, onClose }: SourceSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(configureSource);
  const [webhook, setWebhook] = useState(source.webhook ?? '');
  const [minutes, setMinutes] = useState(String((source.heartbeatMs ?? 0) / minuteMs));
  const [active, setActive] = useState(source.active);
  const save = async (): Promise<void> => {
    const written = webhook.trim();
    const heartbeatMs = minutes === '0' ? null : Number(minutes) * minuteMs;
    const outcome = await send({
      id: source.id,
      ...(active !== source.active && { active }),
      ...(heartbeatMs !== source.heartbeatMs && { heartbeatMs }),
      ...(written !== (source.webhook ?? '') && { webhook: written === '' ? null : written }),
    });
    if (outcome?.ok !== true) return;
    onChanged();
    onClose();
  };
  const wrong = refusal?.field === 'webhook' ? '网址不对，要以 https:// 开头，里面不能有密码。' : undefined;
  return (
    <Sheet title={`${source.name}的设置`} onClose={onClose}>
      <Heading>心跳：约定多久报一次平安</Heading>
      <Choice label="心跳" options={options(minutes)} value={minutes} onChange={setMinutes} />
      <TextField
        label="办结结果发到哪个网址"
        hint="不写就由对方自己来查"
        placeholder="https://"
        value={webhook}
        onChange={setWebhook}
        maxLength={300}
        {...(wrong !== undefined && { error: wrong })}
      />
      <Check checked={active} onChange={setActive}>
        接收它的预警（不勾就是停用，报来的一律不收）
      </Check>
      {refusal === null || wrong !== undefined ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} onPress={() => void save()}>
        {busy ? '正在保存…' : '保存'}
      </Press>
    </Sheet>
  );
}

/** What is set now is always among them, also when it was set by other means. */
const options = (minutes: string) =>
  heartbeats.some(({ key }) => key === minutes)
    ? heartbeats
    : [...heartbeats, { key: minutes, text: `每 ${minutes} 分钟` }];
