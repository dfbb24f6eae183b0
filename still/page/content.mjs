/** What the widget of the page says. */
import { readWidget } from './read.mjs';
import { probePicker, shownWidget } from './show.mjs';

/** `keepsPages`: the caller has asked for rows by the page. */
export function readContent(keepsPages) {
  return readWidget(shownWidget(), { keepsPages, probe: probePicker() });
}
