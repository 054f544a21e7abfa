import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { TreeNode } from './tree';

/** The two functions of Taro's `utils.wxs` by which a template finds the template of a child. */
interface Naming {
  a(level: number, kind: string, above: string): string;
  f(above: string, kind: string): string;
}

// What every template draws or nothing draws: kind, children, ids, text, node type, style and class.
const always = ['nn', 'cn', 'sid', 'uid', 'v', 'nt', 'st', 'cl'];

/** How WeChat draws a tree with the built templates: which template each node gets at its depth. */
export class Drawing {
  private readonly keys = new Map<string, ReadonlySet<string>>();
  private readonly naming: Naming;

  constructor(dir: string) {
    const wxml = readFileSync(path.join(dir, 'base.wxml'), 'utf8');
    for (const [, name = '', body = ''] of wxml.matchAll(/<template name="(\w+)">(.*?)<\/template>/gs)) {
      this.keys.set(name, new Set([...body.matchAll(/\bi\.(\w+)/g)].map(([, key = '']) => key)));
    }
    const module = { exports: {} };
    vm.runInNewContext(readFileSync(path.join(dir, 'utils.wxs'), 'utf8'), { module });
    this.naming = module.exports as Naming;
  }

  /** What of a tree no template draws: nodes of a kind or depth without a template, and attributes that theirs doesn't carry. */
  undrawn(root: TreeNode): string[] {
    return (root.cn ?? []).flatMap((child) => this.below(child, 0, ''));
  }

  private below(node: TreeNode, level: number, above: string): string[] {
    const kind = node.nn ?? '';
    const name = this.naming.a(level, kind, above);
    const keys = this.keys.get(name);
    // The last depth's template starts anew in a component of its own, which styles don't reach.
    if (keys === undefined || name.endsWith('_container')) return [`nothing draws ${name}`];
    const lost = Object.keys(node).filter((key) => !always.includes(key) && !keys.has(key));
    return [
      ...lost.map((key) => `${name} draws no ${key} (${JSON.stringify(node[key])})`),
      ...(node.cn ?? []).flatMap((child) => this.below(child, level + 1, this.naming.f(above, kind))),
    ];
  }
}
