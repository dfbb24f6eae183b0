// Ours: a league table, from the parsed document of a feed; then a reader searches, sorts and turns the page.
import '../../src/define/ranking.ts';
import { feedOf } from './rows.mjs';

export function start(stage) {
  const element = document.createElement('chiso-ranking');
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
    isDrawn: () => element.shadowRoot?.querySelector('tbody td') !== null,
    acts: {
      'search key': () => type(element, 'so 33'),
      'sort by name': () => press(element, 'th button'),
    },
  };
}

function type(element, text) {
  const input = element.shadowRoot.querySelector('input[type="search"]');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  return element.updateComplete;
}

function press(element, selector) {
  const buttons = [...element.shadowRoot.querySelectorAll(selector)];
  (buttons[1] ?? buttons[0]).click();
  return element.updateComplete;
}
