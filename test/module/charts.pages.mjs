// Pages with a chart each, and one with a chart of every kind, in colours and with figures that a test can find again.
import { page, types } from './host.mjs';

/** Colours that nobody takes for each other, also where one lies over another. */
export const colors = {
  text: [0, 0, 0],
  surface: [255, 255, 255],
  muted: [120, 120, 120],
  border: [200, 200, 200],
  series: [0, 0, 255],
  highlight: [255, 140, 0],
  'series-1': [230, 0, 0],
  'series-2': [0, 150, 0],
  'series-3': [160, 0, 200],
};
const tokens = Object.entries(colors).map(([role, rgb]) => `--chiso-color-${role}: rgb(${rgb.join(' ')});`);

const places = ['a', 'b', 'c', 'd', 'e'];
const feedOf = (indicators, observations, more) => ({
  chiso: 1,
  source: { name: 'UBND huyện Chợ Lách' },
  localities: places.map((id) => ({ id, name: `Xã ${id.toUpperCase()}`, level: 'commune' })),
  indicators: indicators.map((each) => ({ name: each.id, unit: 'percent', ...each })),
  observations,
  ...more,
});

const inPlaces = (indicator, values) =>
  values.map((value, n) => ({ indicator, locality: places[n], period: '2022-12', value }));
export const bars = { share: [80, 35.5, null, 100, 2], change: [30, -10, null, 12.5] };
const reported = bars.share.filter((value) => value !== null);
export const mean = reported.reduce((sum, value) => sum + value, 0) / reported.length;
export const limit = 90;

const inMonths = (indicator, locality, figures) =>
  figures.map((figure, n) => ({
    ...{ indicator, locality, period: `2022-0${n + 1}` },
    ...(typeof figure === 'object' && figure ? figure : { value: figure }),
  }));
export const months = [20, 60, 80, null, 40, 50];
export const pairs = { a: [20, 60, 80], b: [40, 10, 30] };
const signs = [
  { value: 30 },
  { value: 50, status: 'estimate' },
  { value: 70, qualifier: 'over' },
  { value: 40, qualifier: 'under' },
  { value: 60, qualifier: 'about' },
];

export const axes = ['mot', 'hai', 'ba', 'bon', 'nam'];
export const rounds = {
  a: [100, 100, 80, 70, 90],
  b: [60, 50, null, 40, 55],
  c: [30, { value: 40, qualifier: 'over' }, 50, 20, 35],
};
const onAxes = Object.entries(rounds).flatMap(([locality, figures]) =>
  figures.flatMap((figure, n) => inMonths(axes[n], locality, [figure])),
);

const feeds = {
  compare: feedOf(
    [{ id: 'share' }, { id: 'change', unit: 'count' }],
    [...inPlaces('share', bars.share), ...inPlaces('change', bars.change)],
    { targets: [{ indicator: 'share', by: '2025', min: limit }] },
  ),
  trend: feedOf(
    [{ id: 'one' }, { id: 'two' }, { id: 'signs' }],
    [
      ...inMonths('one', 'a', months),
      ...Object.entries(pairs).flatMap(([id, values]) => inMonths('two', id, values)),
      ...inMonths('signs', 'a', signs),
    ],
    { targets: [{ indicator: 'two', by: null, min: limit }] },
  ),
  profile: feedOf(
    axes.map((id) => ({ id })),
    onAxes,
  ),
};

/** The figures of the first trend, each higher than it was. */
export const raised = {
  ...feeds.trend,
  observations: inMonths(
    'one',
    'a',
    months.map((value) => value && value + 15),
  ),
};

const widgets = {
  compare:
    '<chiso-compare indicator="share" src="/compare.json" sort="feed" reference="target average" highlight="b"></chiso-compare>',
  'compare-change':
    '<chiso-compare indicator="change" src="/compare.json" sort="feed" localities="a b c d"></chiso-compare>',
  trend: '<chiso-trend indicator="one" src="/trend.json" locality="a"></chiso-trend>',
  'trend-two':
    '<chiso-trend indicator="two" src="/trend.json" localities="a b" reference="average target"></chiso-trend>',
  'trend-signs': '<chiso-trend indicator="signs" src="/trend.json" locality="a"></chiso-trend>',
  profile: `<chiso-profile indicators="${axes.join(' ')}" src="/profile.json" localities="a b c"></chiso-profile>`,
};
const shown = (body) => [types.html, page(`<link rel="stylesheet" href="/tokens.css">${body}`)];

export const files = {
  '/tokens.css': [types.css, `:root { color-scheme: light; ${tokens.join(' ')} }`],
  ...Object.fromEntries(
    Object.entries(feeds).map(([name, feed]) => [`/${name}.json`, [types.json, JSON.stringify(feed)]]),
  ),
  ...Object.fromEntries(Object.entries(widgets).map(([name, body]) => [`/${name}`, shown(body)])),
  '/': shown([widgets.compare, widgets.trend, widgets.profile].join('')),
};
