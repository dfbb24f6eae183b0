// The pages of the demo portal against the feeds: each fact is shown, each id exists, each link leads somewhere, and the
// two languages keep in step.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { closest, parse, plain } from './html.mjs';
import {
  demo,
  feeds,
  find,
  isTable,
  list,
  names,
  pages,
  places,
  questionOf,
  rowsOf,
  sectionsOf,
  shownBy,
  widgetsOf,
} from './pages.mjs';

describe('every page', () => {
  for (const [path, elements] of pages) {
    const language = path.startsWith('en/') ? 'en' : 'vi';
    const all = (name) => elements.filter((element) => element.name === name);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);

    describe(path, () => {
      it('says its language, and leads to the same page in the other one', () => {
        assert.equal(all('html')[0].attributes.lang, language);
        const other = language === 'vi' ? `en/${path}` : `../${path.slice(3)}`;
        const [link] = all('a').filter(({ attributes }) => attributes.hreflang);
        assert.equal(link.attributes.href, other);
        assert.equal(link.attributes.lang, link.attributes.hreflang);
      });

      it('has one h1, a section below each h2, and a way past the head', () => {
        const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? name : []));
        assert.equal(levels.filter((name) => name === 'h1').length, 1);
        assert.deepEqual([...new Set(levels)], ['h1', 'h2']);
        assert.equal(all('a')[0].attributes.href, '#main');
        assert.equal(new Set(ids).size, ids.length, 'each id once');
      });

      it('marks where the reader is', () => {
        const current = all('a').filter(({ attributes }) => attributes['aria-current']);
        assert.deepEqual(
          current.map(({ attributes }) => attributes.href),
          [path.replace('en/', '')],
        );
      });

      it('leads to every page', () => {
        const places = all('nav').find(({ attributes }) => attributes.class === 'places');
        const led = all('a').filter((link) => closest(link, 'nav') === places);
        const [start, ...others] = names;
        assert.deepEqual(
          led.map(({ attributes }) => attributes.href),
          others,
        );
        assert.ok(
          all('a').some(({ attributes }) => attributes.href === start && attributes.class === 'wordmark'),
        );
      });

      it('loads the adapters where it shows a table, and nowhere else', () => {
        const scripts = all('script').map(({ attributes }) => attributes.src);
        const addresses = elements.flatMap(({ name, attributes }) =>
          name.startsWith('chiso-') ? list(attributes.src) : [],
        );
        assert.equal(scripts.includes('/chiso/chiso-adapters.js'), addresses.some(isTable));
      });

      it('leads only to what is there', () => {
        const base = new URL(path, 'http://demo/');
        for (const { name, attributes } of elements) {
          const address = attributes.href ?? (name.startsWith('chiso-') ? undefined : attributes.src);
          if (address === undefined || address === 'data:,') continue;
          const { origin, pathname, hash } = new URL(address, base);
          assert.equal(origin, 'http://demo', `${address} is from elsewhere`);
          if (hash) assert.ok(ids.includes(hash.slice(1)), address);
          else if (pathname.startsWith('/chiso/'))
            assert.match(pathname, /^\/chiso\/chiso(\.js|\.css|-adapters\.js)$/);
          else assert.ok(existsSync(new URL(pathname.slice(1), demo)), address);
        }
      });

      it('has no style and no script of its own', () => {
        for (const { name, attributes } of elements) {
          assert.notEqual(name, 'style');
          const inline = Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'));
          assert.deepEqual(inline, [], name);
          if (name === 'script') assert.ok(attributes.src);
        }
      });

      it('asks each widget for what the feeds have', () => {
        for (const widget of widgetsOf(path)) {
          const { feeds: asked, indicators, localities, part } = questionOf(widget);
          assert.ok(asked.length > 0 && indicators.length > 0 && localities.length > 0);
          for (const id of indicators) assert.ok(find(asked, 'indicators', id), id);
          for (const id of localities) assert.ok(find(asked, 'localities', id), id);
          const parts = indicators.flatMap((id) => find(asked, 'indicators', id).parts ?? []);
          if (part)
            assert.ok(
              parts.some(({ id }) => id === part),
              part,
            );
          assert.ok(shownBy(widget).length > 0, `${indicators} of ${localities} has something to show`);
        }
      });

      it('counts the facts as the feeds do', () => {
        const main = plain(all('main')[0].text);
        const [place] = path.match(/[a-z-]+(?=\.html)/);
        const counts = [...feeds.values()].map((feed) => rowsOf(feed).length);
        const said = [...main.matchAll(/(\d+) (?:dữ kiện|facts)/g)].map(([, count]) => Number(count));
        const expected = {
          index: [counts.reduce((a, b) => a + b), ...counts],
          'bang-nam-dia-phuong': counts,
          'bang-tinh': questionOf(widgetsOf('bang-tinh.html')[0]).feeds.map((feed) => rowsOf(feed).length),
        };
        const own = feeds.get(`/feeds/${place}.json`);
        assert.deepEqual(said, expected[place] ?? (own ? [rowsOf(own).length] : []));
      });
    });
  }
});

describe('Vietnamese and English keep in step', () => {
  const shape = (path) =>
    pages.get(path).flatMap(({ name, attributes: { heading, 'aria-label': label, ...rest } }) => {
      if (!name.startsWith('chiso-') && !['section', 'h1', 'h2', 'p', 'dd'].includes(name)) return [];
      return [{ name, ...rest, heading: heading !== undefined, label: label !== undefined }];
    });
  for (const name of names) {
    it(name, () => assert.deepEqual(shape(`en/${name}`), shape(name)));
  }
});

describe('the page of a locality', () => {
  for (const place of places) {
    const feed = feeds.get(`/feeds/${place}.json`);
    const widgets = widgetsOf(`${place}.html`);

    describe(place, () => {
      it('has one feed around it, of its own locality', () => {
        const around = pages.get(`${place}.html`).filter(({ name }) => name === 'chiso-feed');
        assert.equal(around.length, 1);
        assert.deepEqual(around[0].attributes, { src: `/feeds/${place}.json`, locality: place });
      });

      it('shows every fact', () => {
        const shown = new Set(widgets.flatMap(shownBy));
        for (const row of rowsOf(feed)) assert.ok(shown.has(row), `${row.fact} ${row.indicator}`);
      });

      it('shows a whole with its parts, states of several beside each other, percentages as progress', () => {
        for (const widget of widgets) {
          const { indicators, localities } = questionOf(widget);
          const asked = indicators.map((id) => find([feed], 'indicators', id));
          const fitting = asked.some(({ parts }) => parts)
            ? 'chiso-breakdown'
            : indicators.length > 1 || localities.length > 1
              ? 'chiso-rollout'
              : asked[0].unit === 'percent'
                ? 'chiso-progress'
                : 'chiso-kpi';
          assert.equal(widget.name, fitting, indicators.join(' '));
          if (fitting === 'chiso-rollout') for (const { kind } of asked) assert.equal(kind, 'status');
        }
      });

      it('keeps each figure under its own pillar, and has all three', () => {
        const sections = sectionsOf(`${place}.html`);
        const groups = [...feed.groups].sort((a, b) => a.order - b.order);
        const used = groups.filter(
          ({ id, order }) => order <= 3 || feed.indicators.some(({ group }) => group === id),
        );
        assert.deepEqual(
          [...sections.keys()],
          used.map(({ id }) => id),
        );
        for (const widget of widgets) {
          for (const id of questionOf(widget).indicators) {
            const { group } = find([feed], 'indicators', id);
            assert.equal(closest(widget, 'section'), sections.get(group), id);
          }
        }
      });
    });
  }
});

describe('the start page', () => {
  const scales = {
    vi: [
      [1e9, ' tỷ'],
      [1e3, ' nghìn'],
    ],
    en: [
      [1e9, ' billion'],
      [1e3, ' thousand'],
    ],
  };

  const units = { vi: { person: 'người', VND: 'đồng' }, en: { person: 'people', VND: 'dong' } };

  for (const language of ['vi', 'en']) {
    const path = language === 'en' ? 'en/index.html' : 'index.html';

    /** The figure in words: "hơn 13 nghìn". Shortened only where no digit is lost. */
    const wordsOf = ({ value, text, qualifierText }, { unit }) => {
      if (value === undefined) return text[language];
      const [scale, suffix] = scales[language].find(([size]) => value % size === 0) ?? [1, ''];
      const number = `${new Intl.NumberFormat(language).format(value / scale)}${suffix}`;
      const counted = unit.symbol?.[language] ?? units[language][unit];
      return [qualifierText?.[language], unit === 'percent' ? `${number}%` : `${number} ${counted}`]
        .filter(Boolean)
        .join(' ');
    };

    it(`says each figure without JavaScript too (${language})`, () => {
      for (const widget of widgetsOf(path)) {
        const { feeds: asked, indicators } = questionOf(widget);
        const indicator = find(asked, 'indicators', indicators[0]);
        const [row] = shownBy(widget);
        const fallback = plain(widget.text);
        assert.ok(fallback.startsWith(`${indicator.name[language]}: ${wordsOf(row, indicator)}`), fallback);
      }
    });

    it(`embeds what it offers to copy (${language})`, () => {
      const code = pages
        .get(path)
        .find(({ attributes }) => attributes.id === 'embed')
        .text.trim();
      assert.ok(!code.includes('\n'), 'one line');
      const [script, widget] = parse(code);
      assert.equal(script.attributes.src, '/chiso/chiso.js');
      const shown = widgetsOf(path).at(-1);
      assert.equal(widget.name, shown.name);
      assert.deepEqual(widget.attributes, shown.attributes);
    });
  }
});

describe('the page of comparisons', () => {
  const widgets = widgetsOf('so-sanh.html');

  it('takes up every indicator that two feeds publish, with all that publish it', () => {
    const publishers = new Map();
    for (const [, feed] of feeds)
      for (const row of feed.observations)
        publishers.set(
          row.indicator,
          (publishers.get(row.indicator) ?? new Set()).add(feed).add(row.locality),
        );
    const shared = [...publishers].filter(
      ([, all]) => [...all].filter((each) => typeof each !== 'string').length > 1,
    );
    assert.equal(shared.length, 5);
    for (const [indicator, all] of shared) {
      const widget = widgets.find(({ attributes }) => attributes.indicator === indicator);
      assert.ok(widget, indicator);
      assert.equal(widget.attributes.period, 'latest', 'undated ones too');
      const expected = [...all].filter((each) => typeof each === 'string');
      assert.deepEqual(questionOf(widget).localities.sort(), expected.sort());
    }
  });

  it('draws several indicators together only of one place and one unit', () => {
    for (const { attributes } of widgets.filter((widget) => widget.attributes.indicators)) {
      assert.equal(list(attributes.localities).length, 1);
      const units = list(attributes.indicators).map((id) => find([...feeds.values()], 'indicators', id).unit);
      for (const unit of units) assert.deepEqual(unit, units[0]);
    }
  });
});
