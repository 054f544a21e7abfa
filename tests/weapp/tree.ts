import type { Template } from './wxml';

/** A node of the tree that Taro hands to `setData`. */
export interface TreeNode {
  readonly nn?: string;
  readonly cn?: readonly TreeNode[];
  readonly sid?: string;
  readonly uid?: string;
  readonly v?: string;
  readonly [key: string]: unknown;
}

type Templates = ReadonlyMap<string, Template>;

/** Applies one entry of a `setData` patch, e.g. `root.cn.[0].v`, to `data`. */
export const applyPatch = (data: Record<string, unknown>, path: string, value: unknown): void => {
  const keys = path.replaceAll('[', '').replaceAll(']', '').split('.');
  const last = keys.pop() ?? '';
  let place = data;
  for (const key of keys) {
    place[key] ??= {};
    place = place[key] as Record<string, unknown>;
  }
  place[last] = value;
};

/** The value that the template shows for an attribute of a node, or undefined. */
export const attributeOf = (templates: Templates, node: TreeNode, name: string): unknown => {
  const key = templates.get(node.nn ?? '')?.attributes.get(name);
  return key === undefined ? undefined : node[key];
};

/** Whether the node's template binds an event, e.g. `tap`. */
export const listensTo = (templates: Templates, node: TreeNode, event: string): boolean => {
  const attributes = templates.get(node.nn ?? '')?.attributes;
  return attributes?.has(`bind${event}`) === true || attributes?.has(`catch${event}`) === true;
};

/** The text of a node and all below it, pieces joined by one space. */
export const textOf = (node: TreeNode): string => {
  const own = typeof node.v === 'string' ? [node.v] : [];
  const below = (node.cn ?? []).map(textOf);
  return [...own, ...below]
    .filter((text) => text.trim() !== '')
    .join(' ')
    .trim();
};

/** All nodes with the nodes above them, the deepest ones first. */
export const walk = (
  node: TreeNode,
  above: readonly TreeNode[] = [],
): { node: TreeNode; above: readonly TreeNode[] }[] => [
  ...(node.cn ?? []).flatMap((child) => walk(child, [node, ...above])),
  { node, above },
];
