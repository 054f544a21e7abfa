import type { PickedPictures } from './picture';

const sizes = [
  { width: 1080, quality: 0.7 },
  { width: 900, quality: 0.55 },
  { width: 720, quality: 0.45 },
  { width: 540, quality: 0.35 },
] as const;

/** Drawn anew: what the file said of the phone and the place is not in it any more. */
function drawn(image: ImageBitmap, { width, quality }: (typeof sizes)[number]): string {
  const scale = Math.min(1, width / image.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return '';
  // What is transparent in a PNG would become black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
}

async function small(file: File, mostBytes: number): Promise<string | null> {
  try {
    const image = await createImageBitmap(file);
    for (const size of sizes) {
      const text = drawn(image, size);
      if (text !== '' && text.length <= Math.ceil(mostBytes / 3) * 4) return text;
    }
    return null;
  } catch {
    return null;
  }
}

/** The browser's own file dialog; see picture.ts. */
export function pickPictures(count: number, mostBytes: number): Promise<PickedPictures> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    input.addEventListener('cancel', () => resolve({ pictures: [], failed: 0 }));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, count);
      void Promise.all(files.map((file) => small(file, mostBytes))).then((made) => {
        const pictures = made.filter((one) => one !== null);
        resolve({ pictures, failed: made.length - pictures.length });
      });
    });
    input.click();
  });
}
