// Figures by hand, comparisons by chart.js.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { fill } from './by-hand.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

void fill((place, rows) => {
  const canvas = document.createElement('canvas');
  place.className = 'plot';
  place.append(canvas);
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [{ data: rows.map(({ value }) => value), backgroundColor: '#6f94bb' }],
    },
    options: { indexAxis: 'y', animation: false, maintainAspectRatio: false },
  });
});
