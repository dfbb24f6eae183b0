import { FeedError } from './error.js';

/** A body as text, and of how many bytes. */
interface Content {
  readonly text: string;
  readonly size: number;
}

/** Reads a body as UTF-8 text, and stops as soon as it grows over `limit` bytes. */
export async function readBody(response: Response, url: string, limit: number): Promise<Content> {
  if (!response.body) return { text: await response.text(), size: 0 };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), size };
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new FeedError('unsupported', url, { detail: 'too-large' });
    }
    text += decoder.decode(value, { stream: true });
  }
}
