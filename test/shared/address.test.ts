import { expect } from '@open-wc/testing';
import { addressParameter, onAddressChange, writeAddress } from '../../src/shared/address.js';
import { useAddress } from '../helpers/address.js';

describe('the page’s address', () => {
  const address = useAddress();

  const write = (parameters: Readonly<Record<string, string | undefined>>) => {
    writeAddress(new Map(Object.entries(parameters)));
    return address.written;
  };

  const cases: readonly (readonly [
    name: string,
    before: string,
    parameters: Readonly<Record<string, string | undefined>>,
    after: string,
  ])[] = [
    ['sets a parameter', '', { locality: 'an-phu' }, '?locality=an-phu'],
    ['sets several', '', { locality: 'a', period: '2022' }, '?locality=a&period=2022'],
    ['sets one anew', '?locality=a&x=1', { locality: 'b' }, '?x=1&locality=b'],
    ['takes one out', '?locality=a&x=1', { locality: undefined }, '?x=1'],
    ['takes the last one out, with its sign', '?locality=a', { locality: undefined }, ''],
    ['sets an empty one', '?locality=a', { locality: '' }, '?locality='],
    ['leaves one that stands there twice but once', '?a=1&a=2', { a: '3' }, '?a=3'],
    ['keeps the hash', '?locality=a#/xa/7', { locality: 'b' }, '?locality=b#/xa/7'],
    [
      'keeps all others as they are written',
      '?nv=tin%20tuc&op=a+b&c&d=%zz#x',
      { locality: 'a' },
      '?nv=tin%20tuc&op=a+b&c&d=%zz&locality=a#x',
    ],
    ['finds its own however its name is written', '?l%6Fcality=a', { locality: 'b' }, '?locality=b'],
    [
      'writes any id',
      '',
      { locality: 'Thị-trấn&a=b#c+d%20' },
      '?locality=Th%E1%BB%8B-tr%E1%BA%A5n%26a%3Db%23c%2Bd%2520',
    ],
  ];
  for (const [name, before, parameters, after] of cases) {
    it(name, () => {
      address.open(before);
      expect(write(parameters)).to.equal(after);
      expect(address.entries).to.equal(1);
      for (const [key, value] of Object.entries(parameters)) expect(addressParameter(key)).to.equal(value);
    });
  }

  it('makes no entry where nothing changes', () => {
    address.open('?locality=a');
    write({ locality: 'a' });
    write({ period: undefined });
    write({});
    expect([address.written, address.entries]).to.deep.equal(['?locality=a', 0]);
  });

  it('is that of the page, also under a base of another host', () => {
    address.open('');
    const base = document.createElement('base');
    base.href = 'https://example.vn/khac/';
    document.head.append(base);
    const { pathname, origin } = location;
    const after = write({ locality: 'a' });
    base.remove();
    expect([after, location.pathname, location.origin]).to.deep.equal(['?locality=a', pathname, origin]);
  });

  it('stays as it is where the page may not change it', () => {
    address.open('?x=1');
    history.pushState = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    expect(write({ locality: 'a' })).to.equal('?x=1');
  });

  it('tells of steps back and forth, until nobody listens', () => {
    address.open('');
    const seen: (string | undefined)[] = [];
    const leave = onAddressChange(() => seen.push(addressParameter('locality')));
    write({ locality: 'a' });
    address.back();
    address.forward();
    leave();
    address.back();
    expect(seen).to.deep.equal([undefined, 'a']);
  });
});
