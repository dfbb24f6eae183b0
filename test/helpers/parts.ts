/** The parts that the doc block of each element names, and a widget in each state that shows them. */
import { communeFeed, oneFigure, series } from './feeds.js';
import { notFound, silence, type Server } from './server.js';
import { comesTo, mount, part, ready, show, type AnyWidget, type Attributes, type Tag } from './widgets.js';

const everywhere = [
  'container',
  'heading',
  'value',
  'summary',
  'footnote',
  'period',
  'updated',
  'source',
  'message',
  'message-empty',
  'message-error',
  'message-stale',
  'button',
];
const figure = ['unit', 'qualifier', 'target', 'verdict', 'description'];
const verdicts = ['verdict-met', 'verdict-behind', 'verdict-missed'];

export const documentedParts: Readonly<Record<Tag, readonly string[]>> = {
  'chiso-kpi': [
    ...everywhere,
    ...figure,
    ...verdicts,
    'sparkline',
    'delta',
    'delta-better',
    'delta-worse',
    'delta-same',
  ],
  'chiso-progress': [...everywhere, ...figure, ...verdicts, 'track', 'bar', 'target-marker'],
  'chiso-compare': [
    ...everywhere,
    'chart',
    'row',
    'row-highlight',
    'tooltip',
    'legend',
    'table',
    'cell',
    'toolbar',
  ],
};

export function namesOf({ shadowRoot }: Element): string[] {
  return [...shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
}

const described = { indicator: { description: 'Đếm văn bản có chữ ký số.' } };

/** Each with what only some figures have: a bound, a note, a target, a change, a line. */
const figures: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [oneFigure(92, { observation: { qualifier: 'over', scope: 'Cấp huyện' }, ...described }), {}],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 92],
      ],
      { targets: [{ by: '2022', min: 80 }] },
    ),
    { trend: true },
  ],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 88],
      ],
      { targets: [{ by: '2022', min: 95 }] },
    ),
    {},
  ],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 90],
      ],
      { targets: [{ by: '2025', min: 95 }] },
    ),
    {},
  ],
  [oneFigure(null, { targets: [{ by: '2025', min: 95 }] }), {}],
];

const comparisons: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [communeFeed(), { reference: 'average', highlight: 'son-dinh', limit: '3' }],
  [communeFeed(), { view: 'table', highlight: 'son-dinh' }],
  [{ ...communeFeed([null, null]), updated: '2023-01-05' }, {}],
  [{ ...communeFeed([1, 2]), updated: '2023-01-05' }, {}],
];

/** A widget in each state that it can be in, all on the page. */
export async function statesOf(tag: Tag, server: Server): Promise<readonly AnyWidget[]> {
  const elements: AnyWidget[] = [];
  for (const [data, attributes] of tag === 'chiso-compare' ? comparisons : figures) {
    elements.push(await show(tag, data, attributes));
  }
  const [first] = elements;
  if (tag === 'chiso-compare') {
    part(first!, 'row').firstElementChild!.dispatchEvent(new Event('pointerenter'));
    await first!.updateComplete;
  }
  elements.push(await mount(tag, { src: server.at(silence) }));
  elements.push(await mount(tag, { src: server.at(silence) }, 'Đang cập nhật'));
  elements.push(await show(tag, oneFigure(11), { indicator: 'sai' }));

  const failed = await mount(tag, { src: server.at(notFound) });
  await comesTo(failed, 'error');
  const stale = await mount(tag, { src: `${server.give(oneFigure(11))} ${server.at(notFound)}` });
  return [...elements, failed, await ready(stale)];
}
