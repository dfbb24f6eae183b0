// The built module still draws what `leaveUnusedOut` of vite.config.ts has left of chart.js: every chart, by its pixels.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axes, bars, colors, files, limit, mean, months, pairs, raised, rounds } from './charts.pages.mjs';
import { useHost } from './host.mjs';
import { painted } from './painted.mjs';

const isNear = (found, expected, what) =>
  assert.ok(Math.abs(found - expected) <= 1.5, `${what}: ${found}, not ${expected}`);
const isAll = (paint, color, what) => assert.deepEqual([...new Set(paint)], [color], what);
const hasNo = (paint, color, what) => assert.ok(!paint.includes(color), what);
const isDashed = (paint, color, what, ground = 'nothing') => {
  const starts = paint.filter((each, n) => each === color && paint[n - 1] !== color);
  assert.ok(starts.length > 1, `${what} has ${starts.length} dashes`);
  assert.ok(paint.includes(ground), `${what} is open between them`);
};

/** Bars from zero to their values, on a scale over the whole canvas. */
function seesBars({ marks, width, ratio, rowAt }, values, [min, max], colorOf = () => 'series') {
  assert.equal(marks.length, values.length);
  const x = (value) => ((value - min) / (max - min)) * width;
  for (const [n, value] of values.entries()) {
    const row = rowAt(marks[n].y);
    const color = colorOf(n);
    if (value === null) {
      hasNo(row, color, 'what is missing has no bar');
    } else {
      const [first, last] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      isNear(row.indexOf(color) / ratio, first, `start of the bar of ${value}`);
      isNear((row.lastIndexOf(color) + 1) / ratio, last, `end of the bar of ${value}`);
    }
  }
}

/** Lines from top to bottom, but for the words that stand in their way: the limit whole, the mean in dashes. */
function seesReferences({ marks, width, height, ratio, columnAt }) {
  const [whole, dashed] = [limit, mean].map((value) => columnAt((value / 100) * width));
  const inTheWay = marks.filter((mark) => Math.abs((limit / 100) * width - mark.x) <= mark.width / 2);
  const free = whole.filter((_, n) =>
    inTheWay.every(({ y, height: size }) => Math.abs((n + 0.5) / ratio - y) > size / 2 + 1),
  );
  isAll(free, 'text', 'limit');
  assert.ok(free.length > whole.length / 3, 'limit beside words');
  isDashed(dashed, 'text', 'mean', 'surface');
  assert.ok(dashed.indexOf('text') < 10 * ratio, 'mean from the top');
  assert.ok(dashed.lastIndexOf('text') > (height - 10) * ratio, 'mean to the bottom');
  for (const value of [limit, mean])
    for (const side of [-5, 5])
      hasNo(columnAt((value / 100) * width + side), 'text', `beside the line at ${value}`);
}

function seesLine({ marks, at, between }) {
  const drawn = [...months.keys()].filter((n) => months[n] !== null);
  assert.equal(marks.length, drawn.length);
  for (const [n, mark] of marks.entries()) {
    assert.equal(at(mark), 'series-1', `point of month ${drawn[n] + 1}`);
    if (n === 0) continue;
    const isOpen = drawn[n] - drawn[n - 1] > 1;
    isAll(between(marks[n - 1], mark), isOpen ? 'nothing' : 'series-1', `way to month ${drawn[n] + 1}`);
  }
}

/** Two lines, the mean between them in dashes, and a limit that no year is set for. */
function seesPair({ marks, at, between, width }) {
  const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [a, b] = [marks.slice(0, 3), marks.slice(3)];
  for (const [color, line] of [
    ['series-1', a],
    ['series-2', b],
  ]) {
    for (const mark of line) assert.equal(at(mark), color, `point of ${color}`);
    isAll(between(line[1], line[2]), color, `line of ${color}`);
  }
  isDashed(between(middle(a[1], b[1]), middle(a[2], b[2])), 'text', 'mean');
  const rise = (a[1].y - a[0].y) / (pairs.a[1] - pairs.a[0]);
  const y = a[0].y + (limit - pairs.a[0]) * rise;
  isDashed(between({ x: 0, y }, { x: width, y }), 'muted', 'limit');
}

/** An estimate is hollow, and the line to it dashed; a bound and what is about stand alone. */
function seesSigns({ marks, at, between }) {
  assert.deepEqual(marks.map(at), ['series-1', 'surface', 'series-1', 'series-1', 'series-1']);
  isDashed(between(marks[0], marks[1]), 'series-1', 'line to an estimate');
  for (const n of [2, 3, 4]) isAll(between(marks[n - 1], marks[n], [0.4, 0.6]), 'nothing', 'way to a bound');
}

/** Lines around the middle, the first of which is whole, on a web of axes and rings. */
function seesRounds({ marks, at, hairAt, between, width, height }) {
  const center = { x: width / 2, y: height / 2 };
  const beyond = ({ x, y }, share) => ({
    x: center.x + (x - center.x) * share,
    y: center.y + (y - center.y) * share,
  });
  const told = axes.flatMap((_, axis) =>
    Object.keys(rounds).flatMap((id, n) =>
      rounds[id][axis] === null ? [] : { id, axis, color: `series-${n + 1}` },
    ),
  );
  assert.equal(marks.length, told.length);
  const spots = { a: [], b: [], c: [] };
  for (const [n, { id, axis, color }] of told.entries()) {
    spots[id][axis] = marks[n];
    assert.equal(
      at(marks[n]),
      rounds[id][axis].qualifier ? 'surface' : color,
      `point of ${id} on ${axes[axis]}`,
    );
  }
  for (const axis of axes.keys()) {
    const next = (axis + 1) % axes.length;
    const way = (id) => spots[id][axis] && spots[id][next] && between(spots[id][axis], spots[id][next]);
    isAll(way('a'), 'series-1', `line from ${axes[axis]}`);
    if (way('b')) isDashed(way('b'), 'series-2', `second line from ${axes[axis]}`);
    isDashed(way('c'), 'series-3', `third line from ${axes[axis]}`);
  }
  hasNo(between(spots.b[1], spots.b[3]), 'series-2', 'way past what is missing');
  const ends = axes.map((_, axis) => beyond(spots.a[axis], 100 / rounds.a[axis]));
  for (const [axis, end] of ends.entries())
    hasNo(between(center, end, [0, 0.98], hairAt), 'nothing', `axis of ${axes[axis]}`);
  const outwards = between(
    center,
    { x: (ends[2].x + ends[3].x) / 2, y: (ends[2].y + ends[3].y) / 2 },
    [0.05, 1.05],
    hairAt,
  );
  assert.equal(
    outwards.findLast((color) => color !== 'nothing'),
    'muted',
    'outermost ring',
  );
  for (const color of ['border', 'nothing']) assert.ok(outwards.includes(color), `${color} within it`);
}

const marksOf = { compare: '[part~="value"]', trend: '[data-mark]', profile: '.spot' };
const highlighted = (n) => (n === 1 ? 'highlight' : 'series');

const drawings = {
  'bars and lines of reference': [
    'compare',
    (seen) => {
      seesBars(seen, bars.share, [0, 100], highlighted);
      seesReferences(seen);
    },
  ],
  'bars on both sides of zero': ['compare-change', (seen) => seesBars(seen, bars.change, [-10, 30])],
  'a line that is open where a month is missing': ['trend', seesLine],
  'two lines, their mean and a target': ['trend-two', seesPair],
  'a point for every kind of figure': ['trend-signs', seesSigns],
  'a radar': ['profile', seesRounds],
};

describe('the built module draws', () => {
  const host = useHost(files);

  /** Looks at a chart until it is as it should be; its canvas fills its room. */
  async function sees(name, palette = colors, more = () => {}) {
    const [kind] = name.split('-');
    const [, look] = Object.values(drawings).find(([each]) => each === name);
    const widget = await host.tab.$(`chiso-${kind}`);
    await widget.scrollIntoView();
    for (let frames = 60; ; frames--) {
      try {
        const seen = await painted(widget, marksOf[kind], palette);
        isNear(seen.width, seen.room, 'width of the canvas');
        look(seen);
        more(seen);
        return { widget, seen };
      } catch (error) {
        if (frames === 0) throw error;
        await host.tab.evaluate(() => new Promise(requestAnimationFrame));
      }
    }
  }

  async function isSound() {
    assert.deepEqual(host.complaints, []);
    for (const [what, list] of Object.entries(await host.told())) assert.deepEqual(list, [], what);
  }

  async function narrows(widget, { width }) {
    await host.tab.setViewport({ width: 480, height: 700 });
    await host.tab.waitForFunction(
      ({ shadowRoot }, before) =>
        shadowRoot.querySelector('canvas').getBoundingClientRect().width < before - 1,
      { timeout: 5_000 },
      widget,
      width,
    );
  }

  for (const [what, [name]] of Object.entries(drawings)) {
    it(what, async () => {
      await host.open(`/${name}`, 'ready');
      await sees(name);
      await isSound();
    });
  }

  it('all kinds of charts on one page', async () => {
    await host.open('/', 'ready');
    for (const name of Object.keys(marksOf)) await sees(name);
    await isSound();
  });

  it('other figures in place of those before', async () => {
    await host.open('/trend', 'ready');
    const { widget, seen } = await sees('trend');
    await widget.evaluate((element, data) => (element.data = data), raised);
    const after = await sees('trend', colors, (now) => {
      for (const [n, { y }] of now.marks.entries())
        assert.ok(y < seen.marks[n].y - 20, `month ${n} is higher`);
    });
    assert.equal(after.seen.width, seen.width);
    isAll(seen.marks.map(after.seen.at), 'nothing', 'where points were before');
    await isSound();
  });

  for (const [name, role] of Object.entries({ compare: 'series', trend: 'series-1', profile: 'series-2' })) {
    describe(`<chiso-${name}> again`, () => {
      it('where the page gets narrower', async () => {
        await host.open(`/${name}`, 'ready');
        const { widget, seen } = await sees(name);
        await narrows(widget, seen);
        await sees(name);
        await isSound();
      });

      it('on a screen of finer pixels', async () => {
        await host.open(`/${name}`, 'ready');
        await sees(name);
        await host.tab.setViewport({ width: 700, height: 600, deviceScaleFactor: 2 });
        await sees(name, colors, ({ ratio }) =>
          assert.equal(Math.round(ratio), 2, 'pixels for each of the page'),
        );
        await isSound();
      });

      it('in another colour', async () => {
        await host.open(`/${name}`, 'ready');
        const { widget } = await sees(name);
        const other = [0, 160, 220];
        await widget.evaluate(
          ({ style }, property, color) => style.setProperty(property, color),
          `--chiso-color-${role}`,
          `rgb(${other.join(' ')})`,
        );
        await sees(name, { ...colors, [role]: other });
        await isSound();
      });

      it('when it is taken out and put back, and follows the page as before', async () => {
        await host.open(`/${name}`, 'ready');
        const { widget, seen } = await sees(name);
        await widget.evaluate(async (element) => {
          const { parentElement, shadowRoot } = element;
          element.remove();
          await new Promise(requestAnimationFrame);
          // Whatever is seen later has been painted later.
          shadowRoot.querySelector('canvas').width = 300;
          parentElement.append(element);
        });
        await sees(name);
        await narrows(widget, seen);
        await sees(name);
        await isSound();
      });
    });
  }
});
