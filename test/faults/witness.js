// Runs in a page before the module: collects what goes wrong and what elements tell.
{
  const told = {
    /** Errors and rejections that nobody caught. */
    errors: [],
    /** Each `chiso-error`: its kind and address. */
    failures: [],
    /** Each problem of a `chiso-load`: its code and the feed's address. */
    problems: [],
    /** How often the card beside has changed. */
    touched: 0,
    /** The page's clock, which stands still; in the reader's time zone. */
    now: Date.parse('2026-11-22T08:00:00'),
  };
  window.told = told;

  Date.now = () => told.now;

  // The wait for the next refresh passes in a moment; nothing else waits for 30 seconds or more.
  const wait = window.setTimeout;
  window.setTimeout = (run, time, ...rest) => wait(run, time >= 30_000 ? time / 100 : time, ...rest);

  addEventListener('error', ({ message }) => told.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(`rejected: ${reason}`));
  document.addEventListener('chiso-error', ({ kind, url }) => told.failures.push(`${kind} ${url}`));
  document.addEventListener('chiso-load', ({ problems, url }) => {
    told.problems.push(...problems.map(({ code }) => `${code} ${url}`));
  });

  const stateNames = ['loading', 'ready', 'empty', 'stale', 'error'];

  const words = (element) => {
    const copy = element.cloneNode(true);
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };

  /** What the reader sees of a card: figure, messages, whether "Thử lại" is offered, custom states. */
  window.look = (selector) => {
    const card = document.querySelector(selector);
    const { shadowRoot } = card;
    const text = (part) => [...shadowRoot.querySelectorAll(`[part~="${part}"]`)].map(words).join(' | ');
    return {
      figure: text('value') + text('unit'),
      message: text('message'),
      retry: shadowRoot.querySelector('button.retry')?.textContent.trim() === 'Thử lại',
      states: stateNames.filter((name) => card.matches(`:state(${name})`)),
    };
  };
}
