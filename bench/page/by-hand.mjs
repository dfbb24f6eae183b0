// The same page by hand: fetch, then HTML with CSS bars; numbers by `Intl`, as a careful developer would write them.
const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 2 });

export async function fill(drawComparison) {
  const { indicators, localities, observations, targets } = await (await fetch('feed.json')).json();
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]));
  const last = (indicator) =>
    observations.findLast((row) => row.indicator === indicator && row.locality === 'tinh-1').value;
  for (const card of document.querySelectorAll('[data-figure]')) {
    const id = card.dataset.figure;
    card.replaceChildren(
      text('h3', nameOf.get(id)),
      text('p', `${number.format(last(id))}%`),
      text('small', '9/2026'),
    );
  }
  for (const card of document.querySelectorAll('[data-plan]')) {
    const id = card.dataset.plan;
    const { min } = targets.find(({ indicator }) => indicator === id);
    const words = `${number.format(last(id))}%, mục tiêu ${number.format(min)}%`;
    card.replaceChildren(text('h3', nameOf.get(id)), text('p', words), bar(last(id)));
  }
  document.documentElement.dataset.figures = 'painted';
  for (const card of document.querySelectorAll('[data-comparison]')) {
    const id = card.dataset.comparison;
    const rows = localities
      .map((locality) => ({
        name: locality.name,
        value: observations.find((row) => row.indicator === id && row.locality === locality.id).value,
      }))
      .sort((a, b) => b.value - a.value);
    const place = document.createElement('div');
    card.replaceChildren(text('h3', nameOf.get(id)), place);
    drawComparison(place, rows);
  }
  document.documentElement.dataset.charts = 'painted';
}

export function cssBars(place, rows) {
  for (const { name, value } of rows) {
    const row = document.createElement('div');
    row.className = 'row';
    row.append(text('span', name), bar(value), text('b', `${number.format(value)}%`));
    place.append(row);
  }
}

function text(tag, words) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

function bar(value) {
  const track = document.createElement('div');
  track.className = 'track';
  const fill = document.createElement('div');
  fill.style.inlineSize = `${value}%`;
  track.append(fill);
  return track;
}
