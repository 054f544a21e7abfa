const width = 390;
const height = 844;
/** Strip, bezel and gaps around a screen. */
const aroundHeight = 78;
const aroundWidth = 26;
const smallest = 0.55;

/** Scales the screens so that all phones fit beside each other; sets `--scale` and never enlarges. */
export const fitPhones = (phones: HTMLElement): void => {
  const fit = () => {
    const count = Math.max(1, phones.childElementCount);
    const head = phones.querySelector<HTMLElement>('.phone-head')?.offsetHeight ?? 0;
    const byHeight = (phones.clientHeight - aroundHeight - head) / height;
    // The tools beside the phones need their part of the window.
    const byWidth = (window.innerWidth * 0.58 - aroundWidth * count) / count / width;
    const scale = Math.max(smallest, Math.min(1, byHeight, byWidth));
    phones.style.setProperty('--scale', scale.toFixed(4));
  };
  new ResizeObserver(fit).observe(phones);
  new MutationObserver(fit).observe(phones, { childList: true });
  fit();
};
