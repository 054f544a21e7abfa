import type { Stage } from './stage';

type Trick = '发送预警' | '再发同一条' | '签名错误' | '时间过期' | '字段错误';

/** Presses a button of the source panel and gives the system's answer as the panel shows it, e.g. `200 · 已派单 · 31 毫秒`. */
export const send = async (stage: Stage, to: string, trick: Trick = '发送预警'): Promise<string> => {
  const panel = stage.sourcePanel();
  const answers = panel.locator('#answers li');
  const before = await answers.count();
  await panel.getByLabel('谁正在被骗').selectOption({ label: to });
  await panel.getByRole('button', { name: trick, exact: true }).click();
  await answers.nth(before).waitFor();
  return answers.first().innerText();
};
