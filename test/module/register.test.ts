import { expect } from '@open-wc/testing';
import { register } from '../../src/register.js';
import { useWarnings } from '../helpers/console.js';

/** A class of its own, as another copy of the module would bring it. */
const copy = () => class extends HTMLElement {};

describe('register', () => {
  const warnings = useWarnings();

  // The page is warned once, whatever follows: this comes first, and is one test.
  it('keeps the class that came first, and says so once for all names', () => {
    const first = copy();
    register('chiso-test-a', first);
    register('chiso-test-a', copy());
    expect(customElements.get('chiso-test-a') === first).to.be.true;
    expect(warnings).to.deep.equal([
      'chiso: <chiso-test-a> is already registered by another copy of the module; that one is used.',
    ]);

    register('chiso-test-a', copy());
    register('chiso-test-b', copy());
    register('chiso-test-b', copy());
    expect(warnings).to.have.length(1);
  });

  it('says nothing when the same class comes again', () => {
    const element = copy();
    register('chiso-test-c', element);
    register('chiso-test-c', element);
    expect(warnings).to.be.empty;
    expect(document.createElement('chiso-test-c') instanceof element).to.be.true;
  });

  it('registers each element of the public entry, once', async () => {
    const entry = await import('../../src/index.js');
    await import('../../src/define/kpi.js');
    const names = ['ChisoFeed', 'ChisoKpi', 'ChisoProgress', 'ChisoCompare'] as const;
    for (const name of names) {
      const tag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1);
      expect(customElements.get(tag) === entry[name], tag).to.be.true;
    }
    expect(warnings).to.be.empty;
  });
});
