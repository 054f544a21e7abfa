/** The parts of a multipart/form-data body by name. Enough for what the SDK's form-data writes: no nested parts. */
export const parseMultipart = (body: Buffer, contentType: string): Map<string, Buffer> => {
  const parts = new Map<string, Buffer>();
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return parts;
  const marker = Buffer.from(`--${boundary}`);
  let start = body.indexOf(marker);
  while (start >= 0) {
    const next = body.indexOf(marker, start + marker.length);
    if (next < 0) break;
    const headEnd = body.indexOf('\r\n\r\n', start);
    if (headEnd >= 0 && headEnd < next) {
      const name = /name="([^"]*)"/.exec(body.toString('utf8', start, headEnd))?.[1];
      // The last two bytes before the next marker are the line break that belongs to it.
      if (name !== undefined) parts.set(name, body.subarray(headEnd + 4, next - 2));
    }
    start = next;
  }
  return parts;
};
