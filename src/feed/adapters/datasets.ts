import { isObject, type Fields } from '../read/entry.js';
import { step } from './ids.js';

/** A data set of a document, and where it stands. */
export interface Dataset {
  readonly fields: Fields;
  readonly pointer: string;
  /** What it is called among others. */
  readonly key: string;
}

/** The data sets that a document holds: it is one, a collection, or one of those envelopes that came before JSON-stat 2.0. */
export function datasetsIn(document: unknown): readonly Dataset[] {
  if (!isObject(document)) return [];
  const { class: kind, link } = document;
  if (kind === 'dataset') return [{ fields: document, pointer: '', key: '' }];
  if (kind === 'collection') {
    const embedded = isObject(link) && Array.isArray(link['item']) ? (link['item'] as unknown[]) : [];
    return embedded.flatMap((fields, at): Dataset[] => {
      if (!isDataset(fields)) return [];
      const { label } = fields;
      const key = typeof label === 'string' && label.trim() ? label : String(at + 1);
      return [{ fields, pointer: `/link/item/${at}`, key }];
    });
  }
  return Object.entries(document).flatMap(([key, fields]) =>
    isDataset(fields) ? [{ fields, pointer: step(key), key }] : [],
  );
}

function isDataset(value: unknown): value is Fields {
  return isObject(value) && isObject(value['dimension']);
}
