/** The documents that the demo publishes. */
const names = ['cho-lach', 'dien-ban', 'phu-binh', 'thai-binh', 'thanh-phu'];

export const realDocuments: readonly unknown[] = await Promise.all(
  names.map(async (name): Promise<unknown> => (await fetch(`/demo/feeds/${name}.json`)).json()),
);
