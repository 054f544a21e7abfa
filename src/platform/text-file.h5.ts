import type { PickedText } from './text-file';

/** UTF-8, or what Excel in China writes when nobody asked: GB18030. */
function textOf(bytes: ArrayBuffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return null;
}

/** The browser's own file dialog; see text-file.ts. */
export function pickText(extensions: readonly string[]): Promise<PickedText | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = extensions.map((one) => `.${one}`).join(',');
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else void file.arrayBuffer().then((bytes) => resolve({ name: file.name, text: textOf(bytes), bytes }));
    });
    input.click();
  });
}

/** A download; see text-file.ts. */
export function giveText(name: string, text: string): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return Promise.resolve(true);
}
