import { Query } from 'mingo/query';
import { type Document, documentText } from './ejson';
import { invalidParam } from './errors';
import type { Found } from './find';
import { meaning } from './meaning';

/** Reply texts of documents, cut to the asked fields. Without a projection the stored text goes out as it is. */
export function projectTexts(found: readonly Found[], projection: unknown): string[] {
  if (projection === undefined || projection === null) return found.map((item) => item.text);
  if (typeof projection !== 'object' || Array.isArray(projection))
    throw invalidParam('projection must be an object');
  const fields = Object.keys(projection);
  if (fields.length === 0) return found.map((item) => item.text);
  const only =
    (projection as Document)._id !== 0 &&
    fields.every((f) => !f.includes('.') && (projection as Document)[f] === 1);
  if (only) return found.map((item) => documentText(pick(item.document, ['_id', ...fields])));
  const documents = found.map((item) => item.document);
  try {
    return new Query({}, meaning)
      .find<Document>(documents, projection as Document)
      .all()
      .map(documentText);
  } catch (error) {
    throw invalidParam(error instanceof Error ? error.message : 'invalid projection');
  }
}

function pick(document: Document, fields: readonly string[]): Document {
  const picked: Document = {};
  for (const field of fields) {
    if (Object.hasOwn(document, field)) picked[field] = document[field];
  }
  return picked;
}
