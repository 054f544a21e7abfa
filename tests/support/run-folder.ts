import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const variable = 'JZZ_RUN_FOLDER';

/** What the test files of one run share: an empty folder outside the checkout, made when first asked for and removed at the end. */
export function runFolder(): string {
  const given = process.env[variable];
  if (given !== undefined) return given;
  const dir = mkdtempSync(path.join(os.tmpdir(), 'jinzhongzhao-run-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  return (process.env[variable] = dir);
}

/** Jest calls it once, before it starts its workers: they inherit the variable. */
export default (): void => void runFolder();
