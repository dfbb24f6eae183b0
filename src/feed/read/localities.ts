import { levels, relations, type Kinship, type Locality } from '../feed.js';
import type { Entry } from './entry.js';
import { listOf, objectOf, optional, required } from './fields.js';
import { date, id, key, link, oneOf, text } from './values.js';

const level = oneOf(levels);
const relation = oneOf(relations);

const kin = listOf(
  objectOf((at): Kinship | undefined => {
    const kinId = required(at, 'id', id);
    const kinRelation = required(at, 'relation', relation);
    return kinId === undefined || kinRelation === undefined
      ? undefined
      : { id: kinId, relation: kinRelation };
  }),
);

/**
 * Reads a locality, its references as written. Left out when what tells units apart cannot be read: id, name, code,
 * level, days of existence, kin. Kin need not be in the feed: that a unit was merged matters without its heir.
 */
export function readLocality(at: Entry): Locality | undefined {
  const localityId = required(at, 'id', id);
  const name = required(at, 'name', text);
  const localityLevel = optional(at, 'level', level);
  const code = optional(at, 'code', key);
  const validFrom = optional(at, 'validFrom', date);
  const validTo = optional(at, 'validTo', date);
  const successors = optional(at, 'successors', kin) ?? [];
  const predecessors = optional(at, 'predecessors', kin) ?? [];
  const { sound } = at;
  const short = optional(at, 'short', text);
  const parent = optional(at, 'parent', id);
  const url = optional(at, 'url', link);
  if (!sound || localityId === undefined || name === undefined) return undefined;
  return {
    id: localityId,
    name,
    short,
    level: localityLevel,
    code,
    parent,
    url,
    validFrom,
    validTo,
    successors,
    predecessors,
  };
}
