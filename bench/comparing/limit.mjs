// The limit: hand-written HTML of the rows that can be seen, the rest as empty height.
const height = 28;

export function start(stage) {
  stage.innerHTML = '<div style="overflow:auto;block-size:560px"><div style="position:relative"></div></div>';
  const view = stage.firstElementChild;
  const list = view.firstElementChild;
  const draw = (rows) => {
    const sorted = [...rows].sort((a, b) => b.value - a.value);
    list.style.blockSize = `${sorted.length * height}px`;
    const first = Math.floor(view.scrollTop / height);
    list.replaceChildren(...sorted.slice(first, first + 22).map((row, n) => line(row, first + n)));
  };
  return { draw, change: draw, isDrawn: () => list.childElementCount > 0 };
}

function line({ name, value }, n) {
  const row = document.createElement('div');
  row.style.cssText = `position:absolute;inset-block-start:${n * height}px;display:flex;inline-size:100%`;
  const label = document.createElement('span');
  label.style.inlineSize = '12em';
  label.textContent = name;
  const bar = document.createElement('span');
  bar.style.cssText = `inline-size:${value * 4}px;background:#6f94bb;color:#000`;
  bar.textContent = String(value).replace('.', ',');
  row.append(label, bar);
  return row;
}
