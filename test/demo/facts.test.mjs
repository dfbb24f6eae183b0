// The demo feeds against the printed facts, one by one. `test/fixtures/locality-facts.json` was written from the articles'
// facts, not from the feeds: when a figure differs, it is the feed that is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const facts = JSON.parse(read('../fixtures/locality-facts.json'));
const names = ['thanh-phu', 'cho-lach', 'phu-binh', 'thai-binh', 'dien-ban'];
const feeds = new Map(names.map((name) => [name, JSON.parse(read(`../../demo/feeds/${name}.json`))]));

const targetsOf = (feed) => feed.targets ?? [];
const rowsOf = (feed) => [...feed.observations, ...targetsOf(feed)];
const find = (list, id) => list.find((entry) => entry.id === id);
const symbolOf = (unit) => unit?.symbol?.vi ?? unit;
const words = (text) => text.normalize('NFC').replace(/[“”"]/g, '').toLowerCase();

/** What the source adds in brackets, and how a feed has to say it to a citizen. */
const remarks = {
  'không nêu số': /không (nêu|công bố)/i,
  'tất cả': /tất cả/i,
  'cùng câu': /cùng câu/i,
};

function checkPlace(fact, feed, row) {
  const indicator = find(feed.indicators, row.indicator);
  assert.equal(row.locality, fact.locality);
  assert.equal(find(feed.localities, row.locality).code, fact.code, 'code of the unit that existed then');
  assert.equal(indicator.group, fact.group);
  assert.equal(row.part, fact.part);
  assert.equal('of' in row, 'of' in fact, 'a denominator only where the source prints one');
  if (fact.unit) assert.equal(symbolOf(indicator.unit), fact.unit);
}

function checkDate(fact, row) {
  assert.equal(row.period, fact.period);
  assert.equal(row.periodBasis ?? null, fact.periodBasis);
}

function checkNumber(fact, row) {
  checkDate(fact, row);
  assert.equal(row.value, fact.value);
  assert.equal(row.qualifier ?? 'exact', fact.qualifier);
  assert.equal(row.qualifierText?.vi, fact.qualifierWord);
  assert.equal(row.comparable ?? true, !fact.ambiguous, 'an ambiguous figure stays out of comparisons');
  if (fact.ambiguous) assert.ok(row.scope, 'and says why');
  assert.ok(!('text' in row || 'stage' in row), 'a number is not also words');
}

function checkTarget(fact, row) {
  assert.equal(row.by, fact.by);
  assert.equal(row.min, fact.value);
  assert.equal(row.max, fact.bound === 'exact' ? fact.value : undefined);
  assert.ok(!('value' in row || 'period' in row || 'qualifier' in row), 'a target is not a result');
}

function checkWords(fact, feed, row) {
  assert.ok(!('value' in row || 'min' in row || 'max' in row), 'words stay words');
  if ('by' in fact) {
    assert.equal(row.by, fact.by);
    assert.equal(words(row.text.vi), words(fact.words));
    return;
  }
  checkDate(fact, row);
  assert.equal(words(row.text.vi), words(fact.words));
  if (fact.remark) assert.match(`${row.text.vi} ${row.scope?.vi}`, remarks[fact.remark]);
  const stage = find(find(feed.indicators, row.indicator).stages ?? [], row.stage);
  assert.equal(
    stage?.tone ?? null,
    fact.tone,
    'the stage says what the words say, and none where they say none',
  );
}

describe('every fact is in its feed, as printed', () => {
  for (const fact of facts) {
    it(`${fact.fact}: ${fact.locality}, ${fact.value ?? fact.words}`, () => {
      const found = names.flatMap((name) =>
        rowsOf(feeds.get(name))
          .filter((row) => row.fact === fact.fact)
          .map((row) => ({ name, row })),
      );
      assert.equal(found.length, 1, 'exactly once in the five feeds');
      const [{ name, row }] = found;
      const feed = feeds.get(name);
      assert.equal(name, fact.feed);
      assert.equal(
        targetsOf(feed).includes(row),
        'by' in fact,
        'a target among targets, a result among observations',
      );
      checkPlace(fact, feed, row);
      if (fact.kind === 'number') checkNumber(fact, row);
      else if (fact.kind === 'target') checkTarget(fact, row);
      else checkWords(fact, feed, row);
    });
  }
});

describe('the facts are complete', () => {
  it('52 figures and targets, 44 in words, none twice', () => {
    assert.equal(facts.filter((fact) => fact.kind !== 'words').length, 52);
    assert.equal(facts.filter((fact) => fact.kind === 'words').length, 44);
    assert.equal(new Set(facts.map((fact) => fact.fact)).size, 96);
  });

  it('the page counter of one article (F046) is no figure of a locality', () => {
    for (const name of names)
      assert.doesNotMatch(read(`../../demo/feeds/${name}.json`), /F046|1485|1[.,]485|2024/);
  });

  it('every total of a breakdown is the sum of its parts', () => {
    const { indicators, observations } = feeds.get('cho-lach');
    for (const indicator of indicators.filter((entry) => entry.parts)) {
      const own = observations.filter((row) => row.indicator === indicator.id);
      const whole = own.find((row) => row.part === undefined).value;
      assert.equal(
        own.reduce((sum, row) => sum + (row.part ? row.value : 0), 0),
        whole,
        indicator.id,
      );
    }
  });
});

const allowed = {
  feed: 'chiso title description updated source localities groups indicators observations targets',
  localities: 'id name short level code parent validFrom validTo successors',
  groups: 'id name order',
  indicators: 'id name description group kind unit direction definition parts partScheme stages',
  observations:
    'fact indicator locality period periodBasis part value qualifier qualifierText stage text scope comparable source',
  targets: 'fact indicator locality by min max text source',
};
const texts = new Set([
  'title',
  'description',
  'name',
  'short',
  'symbol',
  'text',
  'scope',
  'qualifierText',
  'document',
]);

function checkTexts(node, path) {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (texts.has(key)) {
      assert.deepEqual(Object.keys(value), ['vi', 'en'], `${path}/${key}`);
      for (const said of Object.values(value))
        assert.ok(typeof said === 'string' && said === said.trim() && said !== '', `${path}/${key}`);
      assert.equal(value.vi, value.vi.normalize('NFC'), `${path}/${key} is composed`);
    } else checkTexts(value, `${path}/${key}`);
  }
}

for (const [name, feed] of feeds) {
  describe(`${name}.json`, () => {
    const published = facts.find((fact) => fact.feed === name && fact.periodBasis === 'published');

    it('is a feed of version 1, dated only where its article is', () => {
      assert.equal(feed.chiso, 1);
      assert.equal(feed.updated, published?.period);
      assert.ok(feed.source.name && !('url' in feed.source), 'no invented address');
      for (const words of [feed.source.name, feed.source.document])
        assert.doesNotMatch(`${words.vi} ${words.en}`, /\d/, 'a name and a title; the date is the figure’s');
    });

    it('has no field that the contract does not know', () => {
      const known = (key, entry) =>
        Object.keys(entry).forEach((field) =>
          assert.ok(allowed[key].split(' ').includes(field), `${key}: ${field}`),
        );
      known('feed', feed);
      for (const key of Object.keys(allowed).slice(1))
        (feed[key] ?? []).forEach((entry) => known(key, entry));
    });

    it('says every text in Vietnamese and in English', () => checkTexts(feed, name));

    it('has only rows that a fact stands behind, each key once', () => {
      const behind = new Set(facts.map((fact) => fact.fact));
      for (const row of rowsOf(feed)) assert.ok(behind.has(row.fact), JSON.stringify(row));
      const keys = feed.observations.map((row) =>
        JSON.stringify([row.indicator, row.locality, row.period, row.part]),
      );
      assert.equal(new Set(keys).size, keys.length);
    });

    it('names only what it defines', () => {
      for (const key of ['localities', 'groups', 'indicators']) {
        const ids = feed[key].map((entry) => entry.id);
        assert.equal(new Set(ids).size, ids.length, key);
        for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
      }
      for (const locality of feed.localities) {
        if (locality.parent) assert.ok(find(feed.localities, locality.parent), locality.parent);
        for (const next of locality.successors ?? []) {
          assert.ok(find(feed.localities, next.id), next.id);
          assert.match(next.relation, /^(whole|part)$/);
        }
      }
      for (const row of rowsOf(feed)) {
        const indicator = find(feed.indicators, row.indicator);
        assert.ok(indicator, row.indicator);
        assert.ok(find(feed.localities, row.locality), row.locality);
        if (row.part) assert.ok(find(indicator.parts, row.part), row.part);
        assert.equal(
          'stage' in row,
          indicator.kind === 'status',
          `${row.fact}: a status has a stage, nothing else has`,
        );
        if (row.stage) assert.ok(find(indicator.stages, row.stage), row.stage);
      }
      for (const indicator of feed.indicators) {
        assert.ok(find(feed.groups, indicator.group), indicator.group);
        assert.ok(
          rowsOf(feed).some((row) => row.indicator === indicator.id),
          `${indicator.id} has a row`,
        );
      }
    });

    it('gives no figure to a unit that did not exist yet', () => {
      for (const row of rowsOf(feed)) {
        const locality = find(feed.localities, row.locality);
        assert.equal(locality.validFrom, undefined, row.fact);
        if (locality.code) assert.equal(locality.validTo, '2025-06-30');
      }
      for (const locality of feed.localities.filter((entry) => entry.validFrom))
        assert.equal(locality.validFrom, '2025-07-01');
    });
  });
}

describe('the five feeds together', () => {
  const all = [...feeds.values()];
  const shared = (key) => {
    const byId = new Map();
    for (const entry of all.flatMap((feed) => feed[key]))
      byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
    return byId;
  };

  it('share the same groups', () => {
    for (const feed of all) assert.deepEqual(feed.groups, all[0].groups);
  });

  it('call an indicator that they share by the same name and unit, whichever feed comes first', () => {
    for (const entries of shared('indicators').values()) {
      const [first, ...others] = entries.map((entry) => ({ ...entry, definition: undefined }));
      for (const other of others) assert.deepEqual(other, first);
    }
  });

  it('never claim that two publishers count the same', () => {
    for (const [id, entries] of shared('indicators')) {
      const definitions = entries.map((entry) => entry.definition);
      assert.ok(definitions.every(Boolean), id);
      assert.equal(new Set(definitions).size, definitions.length, id);
    }
  });

  it('never give one id to two localities', () => {
    for (const [id, entries] of shared('localities')) assert.equal(entries.length, 1, id);
  });
});
