// Feeds as text, good and odd.

const depth = 100_000;

/** A good feed: one figure, in percent. `rest` is added to it, or replaces what it has. */
export function feedText(value, rest = {}) {
  return JSON.stringify({
    chiso: 1,
    source: { name: 'UBND huyện Chợ Lách' },
    localities: [{ id: 'cho-lach', name: 'Huyện Chợ Lách' }],
    indicators: [{ id: 'ky-so', name: 'Văn bản đi được ký số', unit: 'percent' }],
    observations: [row({ value })],
    ...rest,
  });
}

const row = (fields) => ({ indicator: 'ky-so', locality: 'cho-lach', period: '2022-12', ...fields });

export const deepArrays = '['.repeat(depth) + ']'.repeat(depth);
const deepObjects = '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

/** Where the feed says "@", the deep thing stands: `JSON.stringify` cannot write it. */
const filled = (text, deep) => text.replaceAll('"@"', deep);

/** Nested 100,000 deep where nobody looks. */
export const deepUnread = (value) => filled(feedText(value, { note: '@' }), deepArrays);

/** Nested 100,000 deep in names and in a figure: those rows are left out, and reported. */
export const deepRead = (value) =>
  filled(
    feedText(value, {
      title: '@',
      localities: [
        { id: 'cho-lach', name: 'Huyện Chợ Lách' },
        { id: 'mo-cay', name: '@' },
      ],
      observations: [row({ value }), row({ value: '@', period: '2023-01' })],
    }),
    deepObjects,
  );

/** Two localities that each lie in the other, and one that lies in itself. */
export const cyclicParents = (value) =>
  feedText(value, {
    localities: [
      { id: 'cho-lach', name: 'Huyện Chợ Lách', parent: 'ben-tre' },
      { id: 'ben-tre', name: 'Tỉnh Bến Tre', parent: 'cho-lach' },
      { id: 'mo-cay', name: 'Huyện Mỏ Cày', parent: 'mo-cay' },
    ],
  });

/** 50 MB that would be a feed. */
export const hugeParts = (value) => {
  const [head, tail] = feedText(value, { note: '@' }).split('@');
  return { head, filler: Buffer.alloc(64 * 1024, 'a'), times: Math.ceil(50e6 / (64 * 1024)), tail };
};

export const loginPage = '<!doctype html>\n<html lang="vi"><title>Đăng nhập</title><form></form></html>';
