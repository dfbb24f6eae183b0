import type { Publisher, Source } from '../feed.js';
import type { Entry } from './entry.js';
import { objectOf, optional, required } from './fields.js';
import { dateTime, duration, link, text } from './values.js';

export const source = objectOf((at): Source | undefined => {
  const name = required(at, 'name', text);
  const url = optional(at, 'url', link);
  const document = optional(at, 'document', text);
  return name === undefined ? undefined : { name, url, document };
});

/** What a document says of itself. A field that cannot be read is dropped alone: no figure hangs on it. */
export function readPublisher(root: Entry): Publisher {
  return {
    url: root.input.url,
    title: optional(root, 'title', text),
    description: optional(root, 'description', text),
    updated: optional(root, 'updated', dateTime),
    validFor: optional(root, 'validFor', duration),
    source: optional(root, 'source', source),
    license: optional(root, 'license', source),
  };
}
