import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/localcloud/cli.cjs');

/** Somebody else's mini-program: plain JavaScript as WeChat's own tools make it, and nothing of ours. */
const files: Readonly<Record<string, string>> = {
  'project.config.json': JSON.stringify({ miniprogramRoot: 'miniprogram/', cloudfunctionRoot: 'functions/' }),
  'localcloud.config.json': JSON.stringify({
    collections: ['todos', { name: 'tags', indexes: [{ fields: { owner: 1, name: -1 }, unique: true }] }],
    people: [{ key: 'li', name: '李', phone: '13900000001' }, { key: 'wang' }],
    functionEnv: { GREETING: '你好' },
  }),
  'functions/todo/package.json': JSON.stringify({
    name: 'todo',
    dependencies: { 'wx-server-sdk': '~2.6.3' },
  }),
  'functions/todo/index.js': `
const cloud = require('wx-server-sdk');
const greet = require('./greet');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext();
  if (event.add) await db.collection('todos').add({ data: { owner: OPENID, text: event.add, at: db.serverDate() } });
  const { data } = await db.collection('todos').where({ owner: OPENID }).orderBy('text', 'asc').get();
  return { hello: greet(), openid: OPENID, texts: data.map((one) => one.text), dates: data.every((one) => one.at instanceof Date) };
};
`,
  'functions/todo/greet.js': 'module.exports = () => process.env.GREETING;\n',
  'functions/todo/config.json': JSON.stringify({ permissions: { openapi: [] }, timeout: 10 }),
  'functions/notes.txt': 'not a function',
};

export interface ForeignProject {
  readonly dir: string;
  write(file: string, content: string): void;
  /** Runs a command to its end. */
  cli(...args: string[]): { status: number | null; output: string; errors: string };
  start(): Promise<Running>;
  remove(): void;
}

export interface Running {
  readonly url: string;
  readonly lines: readonly string[];
  call(person: string, fn: string, event: object): Promise<{ ok: boolean; result: Todo; message?: string }>;
  /** Ends it as Ctrl+C does; answers its exit code. */
  stop(): Promise<number | null>;
}

export interface Todo {
  readonly hello: string;
  readonly openid: string;
  readonly texts: readonly string[];
  readonly dates: boolean;
}

const untilReady = (child: ChildProcess, lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${lines.join('\n')}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        lines.push(...text.split('\n').filter((line) => line !== ''));
        const ready = lines.find((line) => line.startsWith('console '));
        if (ready !== undefined) resolve(ready.slice('console '.length, -1));
      });
  });

const start = async (dir: string): Promise<Running> => {
  const lines: string[] = [];
  const child = spawn(process.execPath, [cli, '--port', '0'], { cwd: dir });
  const url = await untilReady(child, lines);
  return {
    url,
    lines,
    call: async (person, fn, event) => {
      const body = JSON.stringify({ person, fn, event });
      return (await (await fetch(`${url}/console/call`, { method: 'POST', body })).json()) as never;
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', resolve);
        child.kill('SIGINT');
      }),
  };
};

export const foreignProject = (): ForeignProject => {
  const dir = mkdtempSync(path.join(tmpdir(), 'foreign-'));
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    dir,
    write,
    cli: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: dir,
        encoding: 'utf8',
      });
      return { status, output: stdout, errors: stderr };
    },
    start: () => start(dir),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
};
