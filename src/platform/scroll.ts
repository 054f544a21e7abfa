import Taro from '@tarojs/taro';

// Only a convenience: where it fails, the person scrolls.
const harmless = (): undefined => undefined;

/** Brings the page back to its top. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(harmless);
}

/** Brings the first element that fits `selector` into view, once it is drawn, with so many px of what stands above it. */
export function scrollTo(selector: string, above = 80): void {
  Taro.nextTick(() => void Taro.pageScrollTo({ selector, offsetTop: -above, duration: 200 }).catch(harmless));
}
