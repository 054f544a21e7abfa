import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Phone } from '@domain/contract/fields';
import { endReasonName, endReasons, endRegistration } from '@domain/resident/desk-contract';
import * as v from 'valibot';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { ReasonForm } from '../../components/reason-form';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';

/** Who calls 96110 or comes to a station may ask to be forgotten: the consent texts promise it. */
export function EndRegistrationCard(): ReactElement {
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<boolean | null>(null);
  const ended = (was: boolean): void => {
    setTold(was);
    setAsking(false);
  };
  return (
    <>
      <Card title="有人要求退出防护">
        <Text className="block">
          群众拨打 96110 或到派出所要求退出、删除资料，在这里办。先核实是不是本人。
        </Text>
        {told === null ? null : (
          <Banner tone={told ? 'good' : 'warn'}>
            {told ? '已退出，资料已删除。' : '这个手机号没有注册，没有资料。'}
          </Banner>
        )}
        <Press tone="plain" onPress={() => setAsking(true)}>
          按手机号退出
        </Press>
      </Card>
      {asking ? <EndSheet onEnded={ended} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

interface EndSheetProps {
  readonly onEnded: (was: boolean) => void;
  readonly onClose: () => void;
}

function EndSheet({ onEnded, onClose }: EndSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(endRegistration);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const end = async (reason: (typeof endReasons)[number]): Promise<void> => {
    const phone = v.safeParse(Phone, typed.replace(/\s/g, ''));
    setWrong(!phone.success);
    if (!phone.success) return;
    const outcome = await send({ phone: phone.output, reason });
    if (outcome?.ok) onEnded(outcome.value.ended);
  };
  return (
    <Sheet title="谁要退出？" onClose={onClose}>
      <TextField
        label="手机号"
        kind="tel"
        value={typed}
        maxLength={20}
        onChange={setTyped}
        {...(wrong ? { error: '手机号是 11 位数字，请再看一遍。' } : {})}
      />
      <ReasonForm
        label="为什么退出？"
        names={endReasonName}
        reasons={endReasons}
        whatHappens="资料马上删除，不能恢复；以后不再给他预警。由他守护的家人不再由他守护。谁办的、什么原因会留下记录。"
        action="退出并删除资料"
        doing="正在删除…"
        busy={busy}
        refusal={refusal}
        onReason={(reason) => void end(reason)}
      />
    </Sheet>
  );
}
