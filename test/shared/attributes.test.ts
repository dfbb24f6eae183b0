/** What a property takes beside its own type: frameworks set properties where a page writes attributes. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import { oneFigure } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { part, show } from '../helpers/widgets.js';

/** As a framework does it, whatever the type. */
function set(element: Element, properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.assign(element as unknown as Record<string, unknown>, properties);
}

describe('a property that a framework sets', () => {
  useVietnamese();

  for (const [tag, name, given, taken] of [
    ['chiso-compare', 'localities', 'xa-a  xa-b', ['xa-a', 'xa-b']],
    ['chiso-compare', 'localities', ['xa-a'], ['xa-a']],
    ['chiso-compare', 'localities', '', []],
    ['chiso-compare', 'localities', undefined, []],
    ['chiso-compare', 'limit', '10', 10],
    ['chiso-compare', 'limit', 10, 10],
    ['chiso-compare', 'highlight', null, undefined],
    ['chiso-kpi', 'period', 2024, '2024'],
    ['chiso-kpi', 'locality', '', undefined],
    ['chiso-kpi', 'trend', '', true],
    ['chiso-kpi', 'trend', 'false', false],
    ['chiso-kpi', 'trend', true, true],
    ['chiso-kpi', 'trend', undefined, false],
    ['chiso-kpi', 'value', '', ''],
    ['chiso-kpi', 'value', 58, '58'],
    ['chiso-kpi', 'value', null, undefined],
    ['chiso-progress', 'goal', '', undefined],
    ['chiso-board', 'syncUrl', '', ''],
    ['chiso-board', 'syncUrl', 'xa', 'xa'],
    ['chiso-feed', 'persist', '', true],
    ['chiso-feed', 'refresh', '60', 60],
    ['chiso-feed', 'locality', '', undefined],
  ] as const)
    it(`takes ${JSON.stringify(given) ?? 'undefined'} for ${name} of <${tag}> as its attribute would`, () => {
      const element = set(document.createElement(tag), { [name]: given });
      expect(element[name]).to.deep.equal(taken);
    });

  it('leaves a feed as it is', () => {
    for (const data of [null, '{}', 0]) {
      expect(set(document.createElement('chiso-kpi'), { data })['data']).to.equal(data);
    }
  });

  it('draws what it was given', async () => {
    const element = await show('chiso-kpi', oneFigure(11));
    set(element, { headingLevel: '2', locality: '', period: null });
    await element.updateComplete;
    expect(part(element, 'heading').localName).to.equal('h2');
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('is there when it was set before the element was', async () => {
    const box = await fixture('<div></div>');
    const element = document.createElement('chiso-late');
    set(element, { localities: 'xa-a xa-b', limit: '5' });
    box.append(element);
    const { ChisoCompare } = await import('../../src/classes.js');
    customElements.define('chiso-late', class extends ChisoCompare {});
    await (element as unknown as InstanceType<typeof ChisoCompare>).updateComplete;
    expect(set(element, {})['localities']).to.deep.equal(['xa-a', 'xa-b']);
  });

  it('is as if it had never been there when its attribute is taken away', async () => {
    const element = await show('chiso-kpi', oneFigure(11), { locality: 'cho-lach', theme: 'plain' });
    element.removeAttribute('locality');
    element.removeAttribute('theme');
    expect(element.locality).to.equal(undefined);
    expect(element.theme).to.equal(undefined);
  });
});
