// Keys and mouse of a page, as puppeteer has them, by WebDriver's actions.

/** WebDriver's code points for the keys that have no character, by the names that tests use. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };

export function keyboardOf(command) {
  const act = (...actions) =>
    command('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
  return {
    down: (key) => act(down(key)),
    up: (key) => act(up(key)),
    press: (key) => act(down(key), up(key)),
    type: (text) => act(...[...text].flatMap((letter) => [down(letter), up(letter)])),
  };
}

export function mouseOf(command) {
  const act = (...actions) =>
    command('POST', 'actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    move: (x, y) => act(move(x, y)),
    click: (x, y, options) => act(move(x, y), down(options), up(options)),
    down: (options) => act(down(options)),
    up: (options) => act(up(options)),
    async reset() {
      await command('DELETE', 'actions');
      await act(move(0, 0));
    },
  };
}
