import type { CollectionDefinition, IndexDefinition } from '../options';
import { ConfigError, isFields, Reader } from './fields';

type IndexField = IndexDefinition['fields'][number];

const fieldsOf = (value: unknown, at: string): IndexField[] => {
  if (!isFields(value) || Object.keys(value).length === 0)
    throw new ConfigError(`${at}: must be an object such as {"owner": 1, "at": -1}`);
  return Object.entries(value).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw new ConfigError(`${at}.${path}: must be 1 or -1`);
    return { path, direction };
  });
};

const indexOf = (value: unknown, at: string): IndexDefinition => {
  const reader = new Reader(value, at).known(['name', 'fields', 'unique']);
  const fields = fieldsOf(reader.raw('fields'), reader.place('fields'));
  const name = reader.text('name', fields.map(({ path }) => path).join('_'));
  return { name, fields, unique: reader.flag('unique', false) };
};

/** `"todos"`, or `{"name": "todos", "indexes": [{"fields": {"owner": 1}, "unique": true}]}`. */
export const collectionOf = (value: unknown, at: string): CollectionDefinition => {
  if (typeof value === 'string') return { name: value, indexes: [] };
  const reader = new Reader(value, at).known(['name', 'indexes']);
  return { name: reader.text('name'), indexes: reader.list('indexes', indexOf) };
};
