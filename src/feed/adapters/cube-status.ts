import type { Status } from '../feed.js';
import { isObject } from '../read/entry.js';
import type { Cube } from './cube.js';
import { plain, step } from './ids.js';

const meanings: readonly (readonly [words: RegExp, status: Status])[] = [
  [/^(preliminary|provisional|sơ bộ)/i, 'preliminary'],
  [/^(estimate|ước)/i, 'estimate'],
  [/^(revised|(đã )?điều chỉnh)/i, 'revised'],
];

/** What a data set says of the standing of a cell, in words that leave no doubt. Codes without words mean nothing here. */
export function statusAt(
  { fields, pointer }: Cube,
  cell: number,
): { readonly status: Status; readonly pointer: string } | undefined {
  const { status, extension } = fields;
  const key = String(Array.isArray(status) && status.length === 1 ? 0 : cell);
  const isList = typeof status === 'object' && status !== null && Object.hasOwn(status, key);
  const code = isList ? (status as Readonly<Record<string, unknown>>)[key] : status;
  if (typeof code !== 'string') return undefined;
  const codeList =
    isObject(extension) && isObject(extension['status']) ? extension['status']['label'] : undefined;
  const words = isObject(codeList) && Object.hasOwn(codeList, code) ? codeList[code] : code;
  if (typeof words !== 'string') return undefined;
  const meaning = meanings.find(([pattern]) => pattern.test(plain(words)));
  return (
    meaning && {
      status: meaning[1],
      pointer: `${pointer}/status${isList ? step(key) : ''}`,
    }
  );
}
