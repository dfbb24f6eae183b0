/** Who stands on a control stays there when figures change around it: WCAG 2.2, 2.4.3. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { communeFeed, manyCommunes } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { showings, shown } from '../helpers/showings.js';
import { expectSame, isShown, plain, type Attributes } from '../helpers/widgets.js';

const stops = 'button, a, input, select, summary, [tabindex="0"], [data-mark]';

type Rows = readonly { readonly value?: number | null }[];

/** Every figure one higher. */
function later(document: unknown): unknown {
  const { observations } = document as { readonly observations: Rows };
  return {
    ...(document as object),
    observations: observations.map((row) =>
      typeof row.value === 'number' ? { ...row, value: row.value + 1 } : row,
    ),
  };
}

const cases: readonly (readonly [name: string, tag: string, attributes: Attributes, data: unknown])[] = [
  ...showings
    .filter(({ name, tag }) => tag !== 'chiso-board' && name !== 'a wrong name')
    .map(({ name, tag, attributes }) => [name, tag, attributes, everyWidget] as const),
  ['pages of a league table', 'chiso-ranking', { limit: '2', highlight: 'son-dinh' }, communeFeed()],
  ['a field to type in', 'chiso-picker', {}, manyCommunes(99)],
];

/** What names a control for who looks at it twice. */
const nameOf = (control: HTMLElement) =>
  [control.localName, control.dataset['mark'] ?? control.dataset['row'] ?? plain(control.textContent)].join(
    ' ',
  );

describe('the focus', () => {
  useVietnamese();

  for (const [name, tag, attributes, data] of cases) {
    it(`stays on each control of ${name} when figures or the language change`, async () => {
      const element = await shown({ tag, attributes }, data);
      const root = element.shadowRoot!;
      const controls = [...root.querySelectorAll<HTMLElement>(stops)].filter(
        (each) => isShown(each) && !each.matches(':disabled'),
      );
      expect(controls, 'nothing to stop at').not.to.be.empty;
      for (const [n, control] of controls.entries()) {
        control.focus();
        const mark = control.dataset['mark'] ?? control.dataset['row'];
        const before = nameOf(control);
        element.data = n % 2 === 0 ? later(data) : data;
        await element.updateComplete;
        const focused = root.activeElement as HTMLElement | null;
        if (mark === undefined) expectSame(focused, control);
        else expect(focused && nameOf(focused), before).to.equal(before);
      }
      controls.at(-1)!.focus();
      const before = root.activeElement!;
      await speak('en');
      await element.updateComplete;
      expectSame(root.activeElement, before);
    });
  }
});
