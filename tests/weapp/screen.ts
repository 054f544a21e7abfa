import type { PageInstance } from './bundle';
import { attributeOf, listensTo, textOf, walk, type TreeNode } from './tree';
import type { Template } from './wxml';

type Found = ReturnType<typeof walk>[number];

/** What a person sees of one page, and what they can do there. Labels are found as a screen reader names them. */
export class Screen {
  constructor(
    private readonly page: PageInstance,
    private readonly templates: ReadonlyMap<string, Template>,
    private readonly phoneCode: () => Promise<string>,
  ) {}

  text(): string {
    return textOf(this.root());
  }

  /** Presses the button with this label or text. A disabled one cannot be pressed. */
  async press(label: string): Promise<void> {
    const found = this.find('tap', label);
    if (attributeOf(this.templates, found.node, 'disabled') === true)
      throw new Error(`'${label}' is disabled`);
    this.send(found, 'tap', {});
    if (attributeOf(this.templates, found.node, 'open-type') !== 'getPhoneNumber') return;
    this.send(found, 'getphonenumber', { code: await this.phoneCode(), errMsg: 'getPhoneNumber:ok' });
  }

  /** Types into the field with this label. */
  type(label: string, value: string): void {
    const found = this.find('input', label);
    this.send(found, 'focus', { value: '' });
    this.send(found, 'input', { value, cursor: value.length });
    this.send(found, 'blur', { value });
  }

  /** Whether something with this label can be pressed. */
  has(label: string): boolean {
    return this.matching('tap', label).length > 0;
  }

  /** Whether the box with this label is ticked, as a screen reader says it. */
  checkedOf(label: string): boolean {
    return String(attributeOf(this.templates, this.find('tap', label).node, 'aria-checked')) === 'true';
  }

  private root(): TreeNode {
    return (this.page.data.root ?? {}) as TreeNode;
  }

  private nameOf(node: TreeNode): string {
    const label = attributeOf(this.templates, node, 'aria-label');
    if (typeof label === 'string' && label !== '') return label;
    const text = textOf(node);
    if (text !== '') return text;
    const placeholder = attributeOf(this.templates, node, 'placeholder');
    return typeof placeholder === 'string' ? placeholder : '';
  }

  private matching(event: string, label: string): Found[] {
    const able = walk(this.root()).filter(({ node }) => listensTo(this.templates, node, event));
    const exact = able.filter(({ node }) => this.nameOf(node) === label);
    return exact.length > 0 ? exact : able.filter(({ node }) => this.nameOf(node).includes(label));
  }

  private find(event: string, label: string): Found {
    const [found] = this.matching(event, label);
    if (found === undefined)
      throw new Error(`nothing called '${label}' takes a ${event}; the page says: ${this.text()}`);
    return found;
  }

  /** The event reaches the node and then, as in WeChat, everything above it that listens. */
  private send({ node, above }: Found, type: string, detail: object): void {
    const target = targetOf(node);
    for (const current of type === 'tap' ? [node, ...above] : [node]) {
      if (!listensTo(this.templates, current, type)) continue;
      this.page.eh?.({
        type,
        target,
        currentTarget: targetOf(current),
        detail,
        timeStamp: Date.now(),
        touches: [],
        changedTouches: [],
        mark: {},
      });
    }
  }
}

const targetOf = (node: TreeNode): object => ({
  id: node.uid ?? node.sid ?? '',
  dataset: { sid: node.sid ?? '' },
  offsetLeft: 0,
  offsetTop: 0,
});
