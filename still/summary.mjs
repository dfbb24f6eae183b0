/** What a still is called, and what is said of it to who does not see it. */
import { onOneLine } from './page/escape.mjs';

/** More names than these are no title. */
const mostNames = 3;

/** Never empty: a frame without a title is told to nobody. A board whose feed has none is called by its groups. */
export function titleOf({ title, sections, choice, sentences, messages, sources }, words) {
  const groups = sections.map((section) => section.title).filter(Boolean);
  const names = [
    title,
    groups.slice(0, mostNames).join(', '),
    choice,
    sentences[0],
    messages[0],
    sources[0]?.text,
  ];
  return names.find(Boolean) ?? words.figures();
}

/** Of a board not all that its widgets say, which is a page: what it is about, whose figures it has, when, and by whom. */
export function sentenceOf(content, words) {
  const { title, sentences, messages, sections } = content;
  if (sections.length > 0) return boardSentence(content, words);
  const said =
    sentences.length > 0 ? sentences.join(' ') : [title, messages.join(' ')].filter(Boolean).join(': ');
  return onOneLine(said || titleOf(content, words));
}

function boardSentence(content, words) {
  const { choice, sections } = content;
  const widgets = sections.flatMap((section) => section.widgets);
  const indicators = new Set(widgets.flatMap((widget) => widget.indicators));
  const title = titleOf(content, words);
  const facts = [
    title,
    choice === title ? '' : choice,
    indicators.size > 0 ? words.indicators(indicators.size) : '',
    only(widgets.map(({ period }) => period)),
    [...new Set(widgets.flatMap(({ sources }) => sources.map(({ text }) => text)))].join(', '),
  ];
  return onOneLine(`${facts.filter(Boolean).join('; ')}.`);
}

/** What all of them say that say anything. */
function only(list) {
  const each = [...new Set(list.filter(Boolean))];
  return each.length === 1 ? each[0] : '';
}
