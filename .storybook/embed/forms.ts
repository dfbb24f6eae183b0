/** The four forms of a story's embed code, by the functions that the still's command has them from. */
import {
  blockLine,
  elementLine,
  frameLine,
  leftOutOfFrame,
  refusalOfFrame,
  scriptLine,
} from '../../still/forms.mjs';
import { isHarmed } from '../../still/html.mjs';
import { contentOf } from '../../still/page/read.mjs';
import { sentenceOf, titleOf } from '../../still/summary.mjs';
import { wordsIn } from '../../still/words.mjs';
import type { Place, Placed } from './places.js';
import { stillOf } from './still.js';
import { wordsOf } from './words.js';

export interface Form {
  readonly id: 'element' | 'block' | 'frame' | 'still';
  readonly name: string;
  /** When it is the one to use. */
  readonly when: string;
  /** One line; some are long in the making, and there are none where the form does not exist. */
  readonly line: () => string | Promise<string>;
  readonly notes: readonly string[];
  /** The modules that the page has to load for it. */
  readonly scripts: readonly string[];
}

/** Where the module lies in all examples. */
const base = '/chiso/';

/** Of the module that was built last; none, where none was. */
const hashes = import.meta.glob<string>('../../dist/*.integrity.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function formsOf(places: readonly Place[], lang: string): Form[] {
  const words = wordsIn(lang);
  const embedded = places.map(({ src, feed, widgets }): EmbedPlace => {
    return { src, feed, widgets: widgets.map((each) => told(each, lang)) };
  });
  const isTable = places.some(({ src, feed }) => 'columns' in feed || /\.[ct]sv$/.test(src ?? ''));
  const scripts = ['chiso', ...(isTable ? ['chiso-adapters'] : [])].map((module) =>
    scriptLine({ base, module, integrity: hashes[`../../dist/${module}.integrity.txt`]?.trim() }),
  );
  const frames = framesOf(embedded, isTable, lang);
  const stills = places
    .flatMap((place) => place.widgets.map((each) => [place, each] as const))
    .filter(([, each]) => saysSomething(each));
  return [
    form('element', words.elementForm(), () => embedded.map(elementLine).join(''), { scripts, notes: [] }),
    form('block', words.blockForm(), () => embedded.map(blockLine).join(''), {
      scripts,
      notes: harmedIn(places).map(([name, value]) => words.harmed(name, value)),
    }),
    form('frame', words.frameForm(), () => frames.line, { scripts: [], notes: frames.notes }),
    form(
      'still',
      words.stillForm(),
      async () => {
        const lines = [];
        for (const [place, each] of stills) lines.push(await stillOf(place, each, lang, new Date()));
        return lines.join('');
      },
      { scripts: [], notes: stills.length > 0 ? [] : [wordsOf(lang).noStill] },
    ),
  ];
}

/** The command's words are "1. Element, where …". */
function form(
  id: Form['id'],
  words: string,
  line: Form['line'],
  rest: Pick<Form, 'scripts' | 'notes'>,
): Form {
  const [, name = '', when = ''] = /^\d+\. ([^,]*), ([^]*)$/.exec(words) ?? [];
  return { id, name, when, line, ...rest };
}

function told(placed: Placed, lang: string): EmbedWidget {
  const words = wordsIn(lang);
  const { element, widget, own } = placed;
  if (!saysSomething(placed)) return { widget, own, title: '', sentence: '', height: 0 };
  const content = contentOf(element);
  const title = titleOf(content, words);
  return { widget, own, title, sentence: sentenceOf(content, words), height: element.offsetHeight };
}

/** A picker has no figure, and what a widget asks for is not what the page should say until it is there. */
function saysSomething({ widget, element }: Placed): boolean {
  return widget !== 'picker' && !element.matches(':state(error)');
}

function framesOf(
  places: readonly EmbedPlace[],
  isTable: boolean,
  lang: string,
): { line: string; notes: string[] } {
  const words = wordsIn(lang);
  const pairs = places.flatMap((place) => place.widgets.map((widget) => [place, widget] as const));
  if (pairs.some(([, { widget }]) => widget === 'picker'))
    return { line: '', notes: [wordsOf(lang).noFrameForPickers] };
  const lines = [];
  const notes = new Set<string>();
  for (const [place, widget] of pairs) {
    const { own } = widget;
    const around = places.find(({ feed }) => own['feed'] && own['feed'] === feed['id']) ?? place;
    const leftOut = leftOutOfFrame(widget);
    const refusal = refusalOfFrame({ base, src: around.src, isTable }, words);
    if (leftOut.length > 0) notes.add(words.leftOut(leftOut));
    if (refusal) notes.add(refusal);
    else if (around.src) {
      const frame = { base, src: around.src, feed: without('id', around.feed), lang };
      lines.push(frameLine(frame, { ...widget, own: without('feed', own) }));
    }
  }
  return { line: lines.join(''), notes: [...notes] };
}

/** A frame has one feed, which nobody has to name. */
function without(attribute: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== attribute));
}

function harmedIn(places: readonly Place[]): (readonly [string, string])[] {
  const all = places.flatMap(({ src, feed, widgets }) => [
    ...Object.entries({ ...(src !== undefined && { src }), ...feed }),
    ...widgets.flatMap(({ own }) => Object.entries(own)),
  ]);
  return all.filter(([, value]) => isHarmed(value));
}
