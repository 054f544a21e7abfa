import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { exportOwnData } from '@domain/resident/own-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Press } from '../../../components/press';
import { say } from '../../../platform/language';
import { giveText } from '../../../platform/text-file';

interface ToGive {
  readonly fileName: string;
  readonly text: string;
}

/**
 * All that is stored, as a file. It is made first and given on a tap of its own: WeChat opens a chat's list only right
 * after a tap. Whoever is on the phone with a stranger is told not to.
 */
export function ExportCard(): ReactElement {
  const { busy, refusal, send } = useIntent(exportOwnData);
  const [made, setMade] = useState<ToGive | null>(null);
  const [given, setGiven] = useState<boolean | null>(null);
  const make = async (): Promise<void> => {
    const outcome = await send({});
    if (outcome?.ok === true) setMade(outcome.value);
  };
  const give = async ({ fileName, text }: ToGive): Promise<void> => setGiven(await giveText(fileName, text));
  return (
    <Card title={say('导出我的资料', 'Take my data along')}>
      <Text>
        {say(
          '文件里有您的姓名和手机号。正在和陌生人通话或共享屏幕时，不要导出。',
          'The file holds your name and number. Do not export while you are on the phone with a stranger or sharing your screen.',
        )}
      </Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      {given === true ? <Banner tone="good">{say('文件已给您', 'You have the file')}</Banner> : null}
      {given === false ? (
        <Banner tone="warn">{say('没有存成，请再点一次。', 'It was not saved: tap again.')}</Banner>
      ) : null}
      {made === null ? (
        <Press tone="plain" busy={busy} onPress={() => void make()}>
          {busy ? say('正在整理…', 'Making it…') : say('整理成一个文件', 'Make a file')}
        </Press>
      ) : (
        <Press onPress={() => void give(made)}>{say('存下这个文件', 'Save the file')}</Press>
      )}
    </Card>
  );
}
