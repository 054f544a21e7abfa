// The two messages of `wx.openApi`, by hand: five fields do not need a library.
// CommApiData {1 apiType, 2 openapiData {1 pairs {1 key, 2 value}}}
// CommOpenApiResp {1 respData, 2 contentType, 3 errorCode, 4 httpCode}

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
}

const readVarint = (buffer: Buffer, start: number): { value: number; next: number } => {
  let value = 0;
  let scale = 1;
  let at = start;
  for (;;) {
    const byte = buffer[at];
    if (byte === undefined) throw new Error('protobuf: cut short');
    value += (byte & 0x7f) * scale;
    at += 1;
    if (byte < 0x80) return { value, next: at };
    scale *= 128;
  }
};

const widths: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The length-delimited fields of a message; numbers are skipped. */
const readFields = (buffer: Buffer): Field[] => {
  const fields: Field[] = [];
  let at = 0;
  while (at < buffer.length) {
    const tag = readVarint(buffer, at);
    const wire = tag.value & 7;
    if (wire === 2) {
      const size = readVarint(buffer, tag.next);
      const end = size.next + size.value;
      if (end > buffer.length) throw new Error('protobuf: cut short');
      fields.push({ number: Math.floor(tag.value / 8), bytes: buffer.subarray(size.next, end) });
      at = end;
    } else if (wire === 0) at = readVarint(buffer, tag.next).next;
    else at = tag.next + (widths[wire] ?? buffer.length);
  }
  return fields;
};

const fieldOf = (fields: readonly Field[], number: number) =>
  fields.find((field) => field.number === number)?.bytes;

/** The parameters of an open API call: each value is the bytes that the SDK put there, mostly JSON. */
export const decodeApiData = (buffer: Buffer): Map<string, Buffer> => {
  const pairs = new Map<string, Buffer>();
  const openapiData = fieldOf(readFields(buffer), 2);
  if (openapiData === undefined) return pairs;
  for (const { bytes } of readFields(openapiData)) {
    const pair = readFields(bytes);
    const key = fieldOf(pair, 1)?.toString('utf8');
    if (key !== undefined) pairs.set(key, fieldOf(pair, 2) ?? Buffer.alloc(0));
  }
  return pairs;
};

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
};

const bytesField = (number: number, bytes: Buffer) =>
  Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);

/** A reply of WeChat's own servers, wrapped as the gateway does. */
export const encodeApiResponse = (respData: Buffer, contentType: string): Buffer =>
  Buffer.concat([
    bytesField(1, respData),
    bytesField(2, Buffer.from(contentType)),
    Buffer.from([3 * 8, 0, 4 * 8]),
    varint(200),
  ]);
