// A real server on 127.0.0.1 whose answers change while a page is open.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';

/** In place of an answer: nobody listens any more. */
export const refuse = Symbol('connection refused');

/**
 * A request that came. `at`: when, in milliseconds; `headers`: its headers; `sent`: bytes of the body handed to the
 * client, where the answer counts them; `leftAt`: when the client went without the whole answer.
 */
class Visit {
  at = performance.now();
  sent = 0;
  leftAt;

  constructor(headers) {
    this.headers = headers;
  }
}

/** An address of a server, whose answer changes: `answer(request, response, visit)`. */
class Address {
  answer = notFound;
  visits = [];
  #server;

  constructor(server, path) {
    this.#server = server;
    this.path = path;
    this.url = server.origin + path;
  }

  /** Answers so from now on. `refuse` closes the whole server, the next answer opens it again. */
  async give(answer) {
    if (answer === refuse) return this.#server.close();
    this.answer = answer;
    await this.#server.open();
  }
}

const notFound = (_, response) => response.writeHead(404).end();

export class FaultServer {
  #addresses = new Map();
  #port = 0;
  #server = createServer((request, response) => this.#answer(request, response));

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A new address, or the one with this path. */
  address(path = `/${this.#addresses.size}.json`) {
    const address = this.#addresses.get(path) ?? new Address(this, path);
    this.#addresses.set(path, address);
    return address;
  }

  /** Listens on the port that it had: pages know it. */
  async open() {
    if (this.#server.listening) return;
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = this.#server.address().port;
  }

  async close() {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  #answer(request, response) {
    const address = this.address(new URL(request.url, this.origin).pathname);
    const visit = new Visit(request.headers);
    address.visits.push(visit);
    response.on('close', () => {
      if (!response.writableFinished) visit.leftAt = performance.now();
    });
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    address.answer(request, response, visit);
  }
}
