import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a template of `base.wxml` says about one kind of node: its tag, and which data key feeds which attribute. */
export interface Template {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

// An input has one template with the focus and one without; the one that chooses between them has no element.
const templatePattern = /<template name="tmpl_0_(\w+?)(?:_focus|_blur)?">\s*<(?!template)([\w-]+)([^>]*)>/g;
const attributePattern = /([\w:-]+)="([^"]*)"/g;
const keyPattern = /\bi\.(\w+)/;

const attributesOf = (text: string): Map<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(attributePattern)) {
    const key = keyPattern.exec(value)?.[1];
    if (key !== undefined) attributes.set(name, key);
    else if (name.startsWith('bind') || name.startsWith('catch')) attributes.set(name, '');
  }
  return attributes;
};

/**
 * Taro renames components and attributes in a build (`nn: "7"`, `p12`); only the built templates know the names. Reading
 * them also shows what never reaches the screen: an attribute that no template mentions is not there.
 */
export const readTemplates = (dir: string): ReadonlyMap<string, Template> => {
  const text = readFileSync(path.join(dir, 'base.wxml'), 'utf8');
  const templates = new Map<string, Template>();
  for (const [, name = '', tag = '', attributes = ''] of text.matchAll(templatePattern)) {
    templates.set(name, { tag, attributes: attributesOf(attributes) });
  }
  return templates;
};
