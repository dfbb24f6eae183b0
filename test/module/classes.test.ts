/** The classes alone register nothing, and one element alone brings no other: what `exports` promises to bundlers. */
import { expect } from '@open-wc/testing';

const tags = ['chiso-feed', 'chiso-kpi', 'chiso-progress', 'chiso-compare', 'chiso-profile'];
const registered = () => tags.filter((tag) => customElements.get(tag));

describe('the modules for bundlers', () => {
  // In this order: what is registered stays.
  it('have classes without registration', async () => {
    const classes = await import('../../src/classes.js');
    expect(registered()).to.deep.equal([]);
    class Card extends classes.ChisoKpi {}
    customElements.define('chiso-test-card', Card);
    expect(document.createElement('chiso-test-card') instanceof classes.ChisoKpi).to.be.true;
  });

  it('register one element each', async () => {
    await import('../../src/define/kpi.js');
    expect(registered()).to.deep.equal(['chiso-kpi']);
  });

  it('let widgets that were there first find a feed element that is registered after them', async () => {
    const root = document.createElement('div');
    root.innerHTML = `<chiso-feed id="muon"><chiso-kpi></chiso-kpi></chiso-feed><chiso-kpi feed="muon"></chiso-kpi>`;
    document.body.append(root);
    const feed = root.firstElementChild as HTMLElement & { data?: unknown };
    await import('../../src/define/feed.js');
    feed.data = {
      chiso: 1,
      localities: [{ id: 'a', name: 'A' }],
      indicators: [{ id: 'b', name: 'B' }],
      observations: [{ indicator: 'b', locality: 'a', period: '2022', value: 7 }],
    };
    const { ready, said } = await import('../helpers/widgets.js');
    for (const kpi of root.querySelectorAll('chiso-kpi')) expect(said(await ready(kpi))).to.include('7');
    root.remove();
  });
});
