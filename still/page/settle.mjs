/** Waits for widgets. */
import { widgetsIn } from './tree.mjs';

/** Looks at a widget that is not drawn yet this often, milliseconds, and not longer than that. */
const pause = 20;
const longest = 60_000;

/** Until the widget, and all inside it, show a figure, none or an error, and charts have had their turn to draw. */
export async function settled(widget) {
  await drawn(() => widgetsIn(widget));
  // What is far from the window is drawn for paper too.
  dispatchEvent(new Event('beforeprint'));
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

/** The same, wherever charts may wait; `find` answers with the widgets that there are by now. */
export async function drawn(find) {
  for (const end = performance.now() + longest; ;) {
    const widgets = find();
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (widgets.every((each) => each.matches(':is(:state(ready), :state(empty), :state(error))'))) return;
    if (performance.now() > end)
      throw new Error(`${widgets[0].localName} is not drawn after ${longest / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
