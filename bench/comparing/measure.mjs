// In the page: from data at hand to a painted picture, and again after all values have changed.
import { start } from 'contender';
import { rowsOf } from './rows.mjs';

globalThis.measure = async (count) => {
  document.body.innerHTML = '<main style="inline-size:720px"></main>';
  const contender = start(document.body.firstElementChild);
  const prepare = contender.prepare ?? ((rows) => rows);
  await frame();
  prepared = prepare(rowsOf(count));
  const begin = performance.now();
  await contender.draw(prepared);
  const { isDrawn, isReadable = isDrawn } = contender;
  const [readable, first] = await Promise.all([paintedFrom(begin, isReadable), paintedFrom(begin, isDrawn)]);
  const change = await time(
    () => contender.change(prepared),
    () => true,
    prepare(rowsOf(count, 1)),
  );
  const acts = {};
  for (const [name, act] of Object.entries(contender.acts ?? {})) acts[name] = await time(act, () => true);
  return { readable, first, change, ...acts };
};

let prepared;

/** Until the frame in which it is painted is over. */
async function time(act, isDone, data) {
  prepared = data;
  const begin = performance.now();
  await act();
  return paintedFrom(begin, isDone);
}

async function paintedFrom(begin, isDone) {
  do await frame();
  while (!isDone());
  await frame();
  return performance.now() - begin;
}

function frame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
