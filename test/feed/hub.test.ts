import { expect } from '@open-wc/testing';
import { FeedHub } from '../../src/feed/hub.js';

describe('what is selected of a feed', () => {
  function hubWith() {
    const hub = new FeedHub();
    let told = 0;
    hub.subscribe(() => told++);
    return { hub, told: () => told };
  }

  it('is nothing at first', () => {
    const { hub } = hubWith();
    expect([hub.selection, hub.preset]).to.deep.equal([{}, {}]);
  });

  it('leaves what is not named', () => {
    const { hub } = hubWith();
    hub.select({ locality: 'a', period: '2022' });
    hub.select({ locality: undefined });
    expect(hub.selection).to.deep.equal({ locality: undefined, period: '2022' });
  });

  it('is told when it changes, and only then', () => {
    const { hub, told } = hubWith();
    hub.select({ locality: 'a' });
    hub.select({ locality: 'a' });
    hub.selectByPage({ locality: 'a' });
    hub.selectByPage({ locality: 'a' });
    expect(told()).to.equal(1);
  });

  it('is what the page selects', () => {
    const { hub } = hubWith();
    hub.selectByPage({ locality: 'a', period: undefined, asOf: '2022-12-31' });
    expect(hub.selection).to.deep.equal({ locality: 'a', asOf: '2022-12-31' });
    expect(hub.preset).to.deep.equal({ locality: 'a', period: undefined, asOf: '2022-12-31' });
  });

  it('is what was chosen before the page began to select', () => {
    const { hub } = hubWith();
    hub.select({ locality: 'b' });
    hub.selectByPage({ locality: 'a', period: '2022' });
    expect(hub.selection).to.deep.equal({ locality: 'b', period: '2022' });
    expect(hub.preset.locality).to.equal('a');
  });

  it('is nothing where nothing was chosen before the page began to select', () => {
    const { hub } = hubWith();
    hub.select({ period: undefined });
    hub.selectByPage({ period: '2022' });
    expect(hub.selection.period).to.be.undefined;
  });

  it('is what the page changes, and what was chosen of all else', () => {
    const { hub } = hubWith();
    hub.selectByPage({ locality: 'a', period: '2022' });
    hub.select({ locality: 'b', period: '2023' });
    hub.selectByPage({ locality: 'c', period: '2022' });
    expect(hub.selection).to.deep.equal({ locality: 'c', period: '2023' });
    hub.selectByPage({ locality: undefined, period: '2022' });
    expect(hub.selection).to.deep.equal({ locality: undefined, period: '2023' });
  });
});
