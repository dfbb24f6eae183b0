import JSONstat, { type JsonStatDataset } from 'jsonstat-toolkit';
import { isObject, type Fields } from '../read/entry.js';
import { idOf, plain, step } from './ids.js';

/** One category of a dimension. */
export interface Category {
  readonly id: string;
  /** Its label, or its id where it has none. */
  readonly label: string;
  /** What it is called in a feed: by its id, or by its label where its id is only its place. */
  readonly name: string;
  readonly unit: Fields | undefined;
  readonly children: readonly unknown[];
  /** Where the data set has its label, and its unit. */
  readonly pointer: string;
  readonly unitPointer: string;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: string | null;
  readonly isLabelled: boolean;
  readonly categories: readonly Category[];
  /** Cells between one category and the next. */
  readonly stride: number;
  readonly pointer: string;
}

export interface Cube {
  readonly fields: Fields;
  readonly pointer: string;
  readonly dimensions: readonly Dimension[];
  /** The cells that have a value, by their numbers. */
  readonly cells: readonly number[];
}

/**
 * The data set that `fields` are; `undefined` where sizes, categories and values do not fit together: its figures might
 * land on other places than their own.
 */
export function cubeFrom(fields: Fields, pointer: string): Cube | undefined {
  try {
    const dimensions = dimensionsOf(fields, pointer);
    const cells = dimensions && cellsOf(fields, dimensions);
    return cells && { fields, pointer, dimensions, cells };
  } catch {
    // The library takes what it is given for a data set.
    return undefined;
  }
}

function dimensionsOf(fields: Fields, pointer: string): readonly Dimension[] | undefined {
  const raw = isObject(fields['dimension']) ? fields['dimension'] : {};
  const categories = new Map(Object.entries(raw).map(([id, dimension]) => [id, categoryFieldsOf(dimension)]));
  // It would write out all cells of a sparse list.
  const described = JSONstat({ ...fields, class: 'dataset', value: null, status: null });
  const { id: ids, size } = described;
  if (new Set(ids).size !== ids.length || ids.length !== size.length) return undefined;
  const dimensions: Dimension[] = [];
  let stride = 1;
  for (let order = ids.length - 1; order >= 0; order--) {
    const id = ids[order]!;
    const dimension = dimensionOf(
      described,
      id,
      `${pointer}/dimension${step(id)}`,
      stride,
      categories.get(id),
    );
    if (!dimension || dimension.categories.length !== size[order]) return undefined;
    dimensions.unshift(dimension);
    stride *= dimension.categories.length;
  }
  return dimensions;
}

interface CategoryFields {
  readonly labels: Fields | undefined;
  readonly isListed: boolean;
}

function categoryFieldsOf(dimension: unknown): CategoryFields {
  const category = isObject(dimension) && isObject(dimension['category']) ? dimension['category'] : {};
  return {
    labels: isObject(category['label']) ? category['label'] : undefined,
    isListed: Array.isArray(category['index']),
  };
}

function dimensionOf(
  described: JsonStatDataset,
  id: string,
  pointer: string,
  stride: number,
  fields: CategoryFields | undefined,
): Dimension | undefined {
  const dimension = described.Dimension(id);
  const ids = dimension && [...dimension.id];
  if (!ids?.every((each) => typeof each === 'string')) return undefined;
  // As PX-Web numbers them: another number in the next export.
  const isNumbered = fields?.labels !== undefined && ids.every((each, order) => each === String(order));
  const categories = ids.map((each, order): Category => {
    const { label, unit, id: children } = dimension!.Category(each) ?? {};
    const words = typeof label === 'string' ? plain(label) : '';
    const isOwn = Object.hasOwn(fields?.labels ?? {}, each);
    const place = isOwn ? `/label${step(each)}` : `/index${step(fields?.isListed ? order : each)}`;
    return {
      id: each,
      label: words || each,
      name: idOf(isNumbered && words ? words : each),
      unit: isObject(unit) ? unit : undefined,
      children: Array.isArray(children) ? children : [],
      pointer: `${pointer}/category${place}`,
      unitPointer: `${pointer}/category/unit${step(each)}`,
    };
  });
  const { label, role } = dimension!;
  return {
    id,
    label: typeof label === 'string' ? plain(label) : id,
    role,
    isLabelled: fields?.labels !== undefined,
    categories,
    stride,
    pointer,
  };
}

/** The category of a dimension that a cell is of. The last dimension changes first. */
export function categoryAt({ categories, stride }: Dimension, cell: number): Category {
  return categories[Math.floor(cell / stride) % categories.length]!;
}

/** The numbers of all cells, or of those that a sparse list names. */
function cellsOf({ value, status }: Fields, dimensions: readonly Dimension[]): readonly number[] | undefined {
  const size = dimensions.reduce((cells, { categories }) => cells * categories.length, 1);
  if (Array.isArray(status) && status.length !== size && status.length !== 1) return undefined;
  if (Array.isArray(value)) return value.length === size ? [...value.keys()] : undefined;
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const cells = keys.map(Number);
  const isCell = (cell: number) => Number.isInteger(cell) && cell >= 0 && cell < size;
  return cells.every((cell, at) => isCell(cell) && String(cell) === keys[at]) ? cells : undefined;
}
