import { FeedError } from './error.js';

/** Reads a body as UTF-8 text, and stops as soon as it grows over `limit` bytes. */
export async function readBody(response: Response, url: string, limit: number): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      void reader.cancel();
      throw new FeedError('unsupported', url, { detail: 'too-large' });
    }
    text += decoder.decode(value, { stream: true });
  }
}
