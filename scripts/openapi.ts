import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openApiText } from './openapi/text';
import { root } from './root';

/** Writes `docs/api/openapi.json`. A test says when that is not current. */
const write = async (): Promise<string> => {
  const text = openApiText();
  await writeFile(path.join(root, 'docs/api/openapi.json'), text);
  return `openapi docs/api/openapi.json ${text.length} characters`;
};

write().then(
  (line) => console.log(line),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
