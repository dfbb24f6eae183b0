/** What is used of jsonstat-toolkit, which has no types of its own. It throws on what is no data set. */
declare module 'jsonstat-toolkit' {
  export interface JsonStatCategory {
    readonly label: unknown;
    readonly unit: unknown;
    readonly id: readonly string[] | null;
  }
  export interface JsonStatDimension {
    readonly id: readonly string[];
    readonly label: unknown;
    readonly role: string | null;
    Category(id: string): JsonStatCategory | null;
  }
  export interface JsonStatDataset {
    readonly id: readonly string[];
    readonly size: readonly number[];
    Dimension(id: string): JsonStatDimension | null;
  }
  export default function JSONstat(dataset: object): JsonStatDataset;
}
