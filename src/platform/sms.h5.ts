export const canText = (): boolean => true;

/** Through an `sms:` link; the page stays where it is. */
export function textTo(number: string): void {
  const link = document.createElement('a');
  link.href = `sms:${number}`;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
