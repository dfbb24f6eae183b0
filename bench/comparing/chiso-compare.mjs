// Ours: a comparison, from the parsed document of a feed.
import '../../src/define/compare.ts';
import { feedOf } from './rows.mjs';

export function start(stage) {
  const element = document.createElement('chiso-compare');
  stage.append(element);
  return {
    prepare: feedOf,
    draw(feed) {
      element.data = feed;
    },
    change(feed) {
      element.data = feed;
      return element.updateComplete;
    },
    // Names and figures are text, which stands before its bars are drawn.
    isReadable: () => Boolean(element.shadowRoot?.querySelector('.label')),
    isDrawn: () => hasBars(element),
  };
}

/** chart.js gives a canvas its size when it draws on it for the first time. */
function hasBars({ shadowRoot }) {
  return shadowRoot?.querySelector('canvas')?.hasAttribute('style') ?? false;
}
