/** Answers of a server, for `Server.at`. Their bodies are read without the browser's own queue: a `FakeClock` sees the end. */
import type { Answer } from './server.js';

export function answer(body: string | readonly Uint8Array[], init?: ResponseInit): Response {
  const pieces = typeof body === 'string' ? [new TextEncoder().encode(body)] : body;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(stream, init);
}

export function good(document: unknown): () => Response {
  return () => answer(JSON.stringify(document));
}

export function status(code: number, headers: Record<string, string> = {}): () => Response {
  return () => answer('', { status: code, headers });
}

/** What `fetch` throws where there is no connection. */
export function offline(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

/** One answer after the other, the last again and again. */
export function inTurn(...answers: readonly [() => Answer, ...(() => Answer)[]]): () => Answer {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)]!();
}
