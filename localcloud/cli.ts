#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { exportTo, importFrom, run } from './cli/commands';
import { loadConfig } from './cli/load-config';

const usage = `localcloud: WeChat CloudBase on this machine

  localcloud [start]              runs the functions of a project; prints the address of its console
  localcloud export               writes every document to standard output, one line of JSON each
  localcloud import FILE          takes such lines in, all or nothing; --upsert replaces what is there

  --config FILE   localcloud.config.json or .js; where left out, the one of this folder, if any
  --port N        0 picks a free one
  --data DIR      where documents, files and identities are kept`;

const args = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      port: { type: 'string' },
      data: { type: 'string' },
      upsert: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number from 0 to 65535');
  return port;
};

const main = async (): Promise<void> => {
  const { values, positionals } = args();
  const [command = 'start', file] = positionals;
  if (values.help) return console.log(usage);
  const config = loadConfig(values.config);
  const options = {
    ...config,
    ...(values.port === undefined ? {} : { port: portOf(values.port) }),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
  if (command === 'start') return run(options, (line) => console.log(line));
  if (command === 'export') return exportTo(options, process.stdout);
  if (command !== 'import' || file === undefined) throw new Error(usage);
  console.log(`imported ${await importFrom(options, file, values.upsert ? 'upsert' : 'insert')}`);
};

main().catch((error: unknown) => {
  const taken = (error as { code?: unknown } | undefined)?.code === 'EADDRINUSE';
  const message = error instanceof Error ? error.message : String(error);
  console.error(taken ? 'The port is in use. Choose another one with --port' : message);
  process.exitCode = 1;
});
