/** Opens the dialler through a `tel:` link; the page stays where it is. */
export function dial(number: string): void {
  const link = document.createElement('a');
  link.href = `tel:${number}`;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
