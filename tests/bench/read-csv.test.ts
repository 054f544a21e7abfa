import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readTexts, type LabelledText } from './check/read-csv';

const dir = mkdtempSync(path.join(os.tmpdir(), 'check-csv-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function read(content: string): Promise<LabelledText[]> {
  const file = path.join(dir, 'texts.csv');
  writeFileSync(file, content);
  const texts: LabelledText[] = [];
  for await (const text of readTexts(file)) texts.push(text);
  return texts;
}

it('reads quotes, commas and line breaks in quotes, a BOM, and columns in any order', async () => {
  const texts = await read('\uFEFFlabel,text,source\r\nnormal,"他说""好"", 走\n吧",X\r\n其他,转账,Y');
  expect(texts).toEqual([
    { label: 'normal', text: '他说"好", 走\n吧' },
    { label: '其他', text: '转账' },
  ]);
});

it('says which column is missing', async () => {
  await expect(read('text,source\na,b\n')).rejects.toThrow('has no column label');
  await expect(read('')).rejects.toThrow('is empty');
});
