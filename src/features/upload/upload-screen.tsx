import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { scamTypeName, scamTypes } from '@domain/scam/type';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { phoneNow } from '../../platform/clock';
import { readExcel } from './excel';
import { giveText, type PickedText, pickText } from '../../platform/text-file';
import { Checked } from './checked';
import { type Table, tableOf, templateText } from './table';

const unreadable = '这个文件打不开。请在 Excel 里点“另存为”，选“CSV UTF-8（逗号分隔）”，再选一次。';
const kinds =
  readExcel === null
    ? '支持 CSV 文件；Excel 表格请先“另存为”CSV UTF-8，或在电脑上传。'
    : '支持 Excel（.xlsx）和 CSV 文件。';
const nothingIn = '表格里没有内容。第一行是表头，从第二行起每行一条预警。';

/** What stands in a file, or null when it can't be read here. */
const contentOf = ({ name, text, bytes }: PickedText) =>
  /\.xlsx$/i.test(name) ? (readExcel && bytes ? readExcel(bytes) : null) : text;

/** A sheet of warnings that reached the desk by file: picked, checked row by row, then dispatched. */
export function UploadScreen(): ReactElement {
  const [table, setTable] = useState<Table | null>(null);
  // The same file, mended and picked again, is checked anew.
  const [picks, setPicks] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pick = async (): Promise<void> => {
    const file = await pickText([...(readExcel === null ? [] : ['xlsx']), 'csv', 'txt']);
    if (file === null) return;
    const content = await contentOf(file);
    const read = content === null ? null : tableOf(file.name, content);
    setPicks(picks + 1);
    setTable(read);
    setTrouble(read !== null ? null : content === null ? unreadable : nothingIn);
  };
  return (
    <>
      <Card title="选一个表格文件">
        <Text className="block">{`${kinds}手机号、诈骗类型、风险、时间四列一定要有。`}</Text>
        {trouble === null ? null : <Banner tone="danger">{trouble}</Banner>}
        <Press tone={table === null ? 'primary' : 'plain'} onPress={() => void pick()}>
          {table === null ? '选文件' : '换一个文件'}
        </Press>
        <Template />
      </Card>
      {table === null ? <HowTo /> : <Checked key={picks} table={table} />}
    </>
  );
}

function Template(): ReactElement {
  const [failed, setFailed] = useState(false);
  const give = async (): Promise<void> => {
    setFailed(!(await giveText('预警上传模板.csv', templateText(phoneNow()))));
  };
  return (
    <>
      <Press tone="plain" onPress={() => void give()}>
        下载模板
      </Press>
      {failed ? <Text className="block danger-ink">模板没有发出去，请再点一次。</Text> : null}
    </>
  );
}

function HowTo(): ReactElement {
  return (
    <Card title="怎么填">
      <Text className="block">风险写：低、中、高、紧急。低风险只列入每日名单，不派单。</Text>
      <Text className="block">时间写北京时间，例如 2026-05-28 14:03。</Text>
      <Text className="block">{`诈骗类型写：${scamTypes.map((type) => scamTypeName[type]).join('；')}。`}</Text>
      <Text className="block soft">先检查，后派单；同一张表再传一次，不会重复派。</Text>
    </Card>
  );
}
