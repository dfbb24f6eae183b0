/** No address leads but to a server or a page of it, whoever gives it: `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { useWarnings } from '../helpers/console.js';
import { addresses, links, named, wasRun } from '../helpers/hostile-strings.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { everything, figuresIn, linksIn, showings, shown, type Showing } from '../helpers/showings.js';
import { useServer } from '../helpers/server.js';
import { changedAll } from '../helpers/string-fields.js';

/** Where the links of a widget lead, each once. */
function ends(element: Element): readonly string[] {
  return [...new Set(linksIn(element).map((link) => link.getAttribute('href') ?? ''))].sort();
}

function expectHarmless(element: Element): void {
  for (const { protocol, rel } of linksIn(element)) {
    expect(protocol).to.match(/^https?:$/);
    expect(rel.split(' ')).to.include('noopener');
  }
  expect(wasRun()).to.be.false;
}

/** What there is, and a button: where a name leads nowhere, it is to be chosen. */
function namesIn(element: Element): readonly string[] {
  return [...new Set(everything(element).map(({ localName }) => localName)), 'button'];
}

const leading = (address: string) => changedAll(everyWidget, 'link', () => address);

describe('the links of a feed', () => {
  it('are those that it gives', async () => {
    const found = [];
    for (const showing of showings) found.push(...ends(await shown(showing, everyWidget)));
    expect([...new Set(found)].sort()).to.deep.equal([
      'https://bao.example.org/ky-so',
      'https://example.org/330',
      ...['an-phu', 'binh-hoa', 'cho-moi'].map((id) => `https://example.org/xa/${id}`),
    ]);
  });
});

for (const showing of showings) {
  describe(`${showing.name}, <${showing.tag}>, and addresses of ill will`, () => {
    useWarnings();
    let good: { figures: readonly string[]; names: readonly string[]; hasLinks: boolean };
    before(async () => {
      const element = await shown(showing, everyWidget);
      const hasLinks = linksIn(element).length > 0;
      good = { figures: figuresIn(element), names: namesIn(element), hasLinks };
    });

    it('opens its links apart from the page', async () => {
      expectHarmless(await shown(showing, everyWidget));
    });

    for (const address of addresses) {
      it(`leads nowhere by ${named(address)}`, async () => {
        const element = await shown(showing, leading(address));
        expect(ends(element)).to.deep.equal([]);
        expect(figuresIn(element)).to.deep.equal(good.figures);
        expect(good.names).to.include.members([...namesIn(element)]);
        expect(wasRun()).to.be.false;
      });
    }

    for (const link of links) {
      it(`leads to ${named(link)}, as it is written`, async () => {
        const element = await shown(showing, leading(link));
        expect(ends(element)).to.deep.equal(good.hasLinks ? [link] : []);
        expectHarmless(element);
      });
    }
  });
}

describe('the address of a locality in the page’s own pattern', () => {
  const wide = showings.filter(({ tag }) => tag === 'chiso-compare' || tag === 'chiso-ranking');
  const withHref = ({ attributes, ...showing }: Showing, href: string) => ({
    ...showing,
    attributes: { ...attributes, 'locality-href': href },
  });

  for (const showing of wide) {
    it(`leads where it says in ${showing.name}`, async () => {
      const element = await shown(withHref(showing, '/tim?xa={id}'), everyWidget);
      expect(ends(element)).to.include('/tim?xa=an-phu');
      expectHarmless(element);
    });

    for (const address of [...addresses, '{id}:an-phu', ' {id}:', 'javascript:"{id}"', 'data:,{id}']) {
      it(`is the feed’s where ${named(address)} is none, in ${showing.name}`, async () => {
        const good = await shown(showing, everyWidget);
        const element = await shown(withHref(showing, address), everyWidget);
        expect(ends(element)).to.deep.equal(ends(good));
        expectHarmless(element);
      });
    }
  }

  it('takes an id for one word of it, whatever it is', async () => {
    const id = '"/../..//khac.example?#<b>';
    const { localities, observations, ...rest } = everyWidget;
    const renamed = (old: string | undefined) => (old === 'an-phu' ? id : old);
    const data = {
      ...rest,
      localities: localities.map((locality) => ({ ...locality, id: renamed(locality.id) })),
      observations: observations.map((row) => ({ ...row, locality: renamed(row.locality) })),
      targets: [],
    };
    for (const showing of wide.filter(({ attributes }) => !('highlight' in attributes))) {
      const element = await shown(withHref(showing, '/xa/{id}'), data);
      expect(ends(element)).to.include(`/xa/${encodeURIComponent(id)}`);
      expectHarmless(element);
    }
  });
});

for (const { tag, attributes } of elementsInManifest) {
  describe(`every attribute of <${tag}>`, () => {
    useWarnings();
    useServer();
    const [showing] = showings.filter((each) => each.tag === tag);

    for (const name of attributes) {
      it(`makes no link of what stands in ${name}`, async () => {
        const tried = name === 'src' || name === 'locality-href' ? addresses : addresses.slice(0, 1);
        for (const address of tried) {
          const element = await shown(
            { tag, attributes: { ...showing?.attributes, [name]: address } },
            everyWidget,
          );
          expectHarmless(element);
          expect(ends(element)).not.to.include(address);
          const alone = await shown({ tag, attributes: { [name]: address } }, undefined);
          expect(ends(alone)).to.deep.equal([]);
        }
        expect(wasRun()).to.be.false;
      });
    }
  });
}
