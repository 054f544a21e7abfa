import { EJSON, ObjectId as BsonObjectId } from 'bson';
import fc from 'fast-check';
import {
  Binary,
  type Document,
  documentText,
  ObjectId,
  parseDocument,
  parseWire,
} from '../../../localcloud/store/ejson';

const RUNS = { numRuns: Number(process.env.RUNS ?? 500) };
const leaf = fc.oneof(
  fc.string(),
  fc.constantFrom('$date', '$'),
  // The SDK itself writes -0 as 0.
  fc.double().map((number) => number + 0),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);
const name = fc
  .string({ minLength: 1 })
  .filter((s) => !s.startsWith('$') && s !== '__proto__' && s !== '_bsontype');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const document = fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true });

describe('EJSON', () => {
  it('of the SDK, canonical or relaxed, is read as the values that were written', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (written, relaxed) => {
        expect(parseWire(EJSON.stringify(written, { relaxed }), 0)).toEqual(written);
      }),
      RUNS,
    );
  });

  it('of the store is read by the SDK, and by the store, as the same values', () => {
    fc.assert(
      fc.property(document, (written) => {
        expect(EJSON.parse(documentText(written))).toEqual(written);
        expect(parseDocument(documentText(written))).toEqual(written);
      }),
      RUNS,
    );
  });

  it('keeps object ids, bytes, expressions and the sign of zero', () => {
    const hex = '65f0c0ffee65f0c0ffee65f0';
    const wire = EJSON.stringify({ id: new BsonObjectId(hex) }, { relaxed: false });
    const bytes = '{"$binary":{"base64":"5a2X","subType":"00"}}';
    const read = parseWire(
      `${wire.slice(0, -1)},"bytes":${bytes},"zero":{"$numberDouble":"-0.0"}}`,
      0,
    ) as Document;
    expect(read.id).toEqual(new ObjectId(hex));
    expect(read.bytes).toEqual(new Binary('5a2X', '00'));
    expect(documentText(read)).toContain(bytes);
    expect(Object.is(read.zero, -0)).toBe(true);
    const back = EJSON.parse(documentText(read)) as { id: BsonObjectId };
    expect(back.id.toHexString()).toBe(hex);
    const pattern = parseWire('{"re":{"$regularExpression":{"pattern":"^a","options":"gi"}}}', 0) as {
      re: RegExp;
    };
    expect([pattern.re.source, pattern.re.flags]).toEqual(['^a', 'i']);
  });

  it('of a server date is the time of the database plus an offset', () => {
    const at = (offset: string) => parseWire(`{"at":{"$tcb_server_date":{"offset":${offset}}}}`, 1000);
    expect(at('0')).toEqual({ at: new Date(1000) });
    expect(at('{"$numberInt":"-400"}')).toEqual({ at: new Date(600) });
  });

  it('that is broken is refused', () => {
    for (const text of ['', '{', '{"a":{"$regularExpression":{"pattern":"(","options":""}}}']) {
      expect(() => parseWire(text, 0)).toThrow('INVALID_PARAM');
    }
  });
});
