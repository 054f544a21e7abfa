import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';

const axeFile = createRequire(__filename).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What is run in a page: axe-core, and our own measuring. As text: functions would carry the loader's helpers along. */
export interface Inspector {
  geometry(page: Page): Promise<string[]>;
  /** Serious and critical violations only. */
  axe(page: Page): Promise<string[]>;
}

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'in-page/geometry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const axeRun = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`;

const described = ({ id, impact, help, nodes }: Violation): string =>
  `axe ${impact ?? ''} ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;

export const makeInspector = async (): Promise<Inspector> => {
  const [measuring, axe] = await Promise.all([bundle(), readFile(axeFile, 'utf8')]);
  const ready = async (page: Page, name: string, script: string): Promise<void> => {
    if (!(await page.evaluate(`'${name}' in globalThis`))) await page.evaluate(script);
  };
  return {
    geometry: async (page) => {
      await ready(page, 'faultsOfGeometry', measuring);
      return page.evaluate<string[]>('faultsOfGeometry()');
    },
    axe: async (page) => {
      await ready(page, 'axe', `${axe}; undefined`);
      const violations = await page.evaluate<Violation[]>(axeRun);
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(described);
    },
  };
};
