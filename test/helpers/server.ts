/** A server for the tests of one file, in place of `fetch`: nothing leaves the page, and each address is its own. */
export type Answer = Response | Promise<Response>;

let feeds = 0;

export class Server {
  private readonly answers = new Map<string, () => Answer>();
  private readonly asked: string[] = [];
  private readonly fetch = globalThis.fetch;

  start(): void {
    globalThis.fetch = (input, options) => {
      const url = new Request(input).url;
      this.asked.push(url);
      const answer = this.answers.get(url);
      if (!answer) return Promise.reject(new TypeError(`no answer was prepared for ${url}`));
      return Promise.race([answer(), aborted(options?.signal ?? undefined)]);
    };
  }

  stop(): void {
    globalThis.fetch = this.fetch;
    this.answers.clear();
    this.asked.length = 0;
  }

  /** An address that answers with a document. */
  give(document: unknown): string {
    return this.at(() => json(document));
  }

  /** An address that answers as asked. */
  at(answer: () => Answer): string {
    const url = new URL(`/so-lieu/${++feeds}.json`, document.baseURI).href;
    this.answers.set(url, answer);
    return url;
  }

  /** Lets an address answer with something else from now on. */
  change(url: string, answer: () => Answer): void {
    this.answers.set(url, answer);
  }

  requestsOf(url: string): number {
    return this.asked.filter((asked) => asked === url).length;
  }
}

/** A server while the tests of a group run. */
export function useServer(): Server {
  const server = new Server();
  beforeEach(() => {
    server.start();
  });
  afterEach(() => {
    server.stop();
  });
  return server;
}

export function json(document: unknown): Response {
  return new Response(JSON.stringify(document));
}

export function notFound(): Response {
  return new Response('', { status: 404 });
}

export function htmlPage(): Response {
  return new Response('<!doctype html><title>Đăng nhập</title>');
}

/** An answer that never comes. */
export function silence(): Promise<Response> {
  return new Promise(() => undefined);
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
  });
}
