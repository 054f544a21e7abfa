import { barOf, isDrawn, nameOf, stageOf, targetsIn, wordsIn, type Word } from './parts';

// Runs in the page (bundled to one script): measures what is drawn and says what is wrong, an empty list when nothing is.

const leastTargetPx = 44;
/** Half a pixel here and there is rounding; more is a fault. */
const slackPx = 1.5;

/** Nothing is wider than its place. */
function tooWide(stage: Element): string[] {
  const root = document.scrollingElement ?? document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth + slackPx)
    faults.push(`the page is ${root.scrollWidth} px wide on ${root.clientWidth} px`);
  for (const element of [stage, ...stage.querySelectorAll('*')]) {
    const { overflowX, display } = getComputedStyle(element);
    const clips = overflowX !== 'visible' && display !== 'inline';
    if (clips && isDrawn(element) && element.scrollWidth > element.clientWidth + slackPx)
      faults.push(`${nameOf(element)} hides ${element.scrollWidth - element.clientWidth} px of its width`);
  }
  return faults;
}

function cutBy(line: DOMRect, holder: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(holder);
  const box = holder.getBoundingClientRect();
  const sideways =
    overflowX !== 'visible' && (line.left < box.left - slackPx || line.right > box.right + slackPx);
  const hidden = overflowY === 'hidden' || overflowY === 'clip';
  return sideways || (hidden && (line.top < box.top - slackPx || line.bottom > box.bottom + slackPx));
}

/** No text leaves the screen sideways, or the box that clips it. */
function cutOff(words: readonly Word[]): string[] {
  const faults: string[] = [];
  for (const { text, parent, lines } of words) {
    for (const line of lines) {
      if (line.left < -slackPx || line.right > innerWidth + slackPx)
        faults.push(
          `'${text.slice(0, 24)}' leaves the screen: ${Math.round(line.left)} to ${Math.round(line.right)}`,
        );
      for (let at: Element | null = parent; at !== null; at = at.parentElement)
        if (cutBy(line, at)) faults.push(`'${text.slice(0, 24)}' is cut off by ${nameOf(at)}`);
    }
  }
  return faults;
}

const button = 'button, [role="button"], .card, .banner, .tag';

/** No text sticks out of the button or card that it stands in. */
function sticksOut(words: readonly Word[]): string[] {
  return words.flatMap(({ text, parent, lines }) => {
    const holder = parent.closest(button);
    if (holder === null) return [];
    const box = holder.getBoundingClientRect();
    const out = lines.some(
      (line) =>
        line.left < box.left - slackPx ||
        line.right > box.right + slackPx ||
        line.top < box.top - slackPx ||
        line.bottom > box.bottom + slackPx,
    );
    return out ? [`'${text.slice(0, 24)}' sticks out of ${nameOf(holder)}`] : [];
  });
}

function meet(a: DOMRect, b: DOMRect, leastPx: number): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > leastPx && height > leastPx;
}

/** Lines of different texts do not lie on one another. A line's box is taller than its letters: a sliver is none. */
function textOnText(words: readonly Word[]): string[] {
  const faults: string[] = [];
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      if (barOf(one.parent) !== barOf(other.parent)) continue;
      if (one.lines.some((a) => other.lines.some((b) => meet(a, b, Math.min(a.height, b.height) * 0.35))))
        faults.push(`'${one.text.slice(0, 24)}' and '${other.text.slice(0, 24)}' lie on one another`);
    }
  });
  return faults;
}

/** Everything that is tapped is large enough, and no two targets overlap. */
function targets(stage: Element): string[] {
  const all = targetsIn(stage);
  const small = all.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width < leastTargetPx - 0.1 || height < leastTargetPx - 0.1
      ? [`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px`]
      : [];
  });
  const overlapping = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => !one.contains(other) && !other.contains(one) && barOf(one) === barOf(other))
      .filter((other) => meet(one.getBoundingClientRect(), other.getBoundingClientRect(), slackPx))
      .map((other) => `${nameOf(one)} and ${nameOf(other)} overlap`),
  );
  return [...small, ...overlapping];
}

/** What scrolls under `stage`: the innermost thing that can. */
function scrollerOf(stage: Element): Element {
  for (let at: Element | null = stage; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolled to its end, the last text and the last button stand free of the foot. */
function underFoot(stage: Element): string[] {
  const foot = stage.querySelector('.page-foot');
  if (foot === null) return [];
  const scroller = scrollerOf(stage);
  const before = scroller.scrollTop;
  scroller.scrollTop = scroller.scrollHeight;
  const edge = foot.getBoundingClientRect().top;
  const hidden = wordsIn(stage)
    .filter(({ parent }) => !foot.contains(parent) && barOf(parent) === null)
    .filter(({ lines }) => lines.some(({ bottom }) => bottom > edge + slackPx));
  const share = foot.getBoundingClientRect().height / innerHeight;
  scroller.scrollTop = before;
  const faults = hidden.map(({ text }) => `'${text.slice(0, 24)}' stays under the foot`);
  if (share > 0.6) faults.push(`the foot takes ${Math.round(share * 100)} % of the screen`);
  return faults;
}

/** Everything that is wrong with what is drawn now. */
export function faultsOfGeometry(): string[] {
  const stage = stageOf();
  const words = wordsIn(stage);
  return [
    ...new Set([
      ...tooWide(stage),
      ...cutOff(words),
      ...sticksOut(words),
      ...textOnText(words),
      ...targets(stage),
      ...underFoot(stage),
    ]),
  ];
}

Object.assign(globalThis, { faultsOfGeometry });
