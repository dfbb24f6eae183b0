// chart.js by hand, as a developer would set it up for speed: no animation, all bars.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export function start(stage) {
  stage.innerHTML = '<canvas></canvas>';
  const canvas = stage.firstElementChild;
  let chart;
  const data = (rows) => {
    const sorted = [...rows].sort((a, b) => b.value - a.value);
    return {
      labels: sorted.map(({ name }) => name),
      datasets: [{ data: sorted.map(({ value }) => value), backgroundColor: '#6f94bb' }],
    };
  };
  return {
    draw(rows) {
      stage.style.blockSize = `${Math.min(rows.length * 20, 12_000)}px`;
      const options = { indexAxis: 'y', animation: false, events: [], maintainAspectRatio: false };
      chart = new Chart(canvas, { type: 'bar', data: data(rows), options });
    },
    change(rows) {
      chart.data = data(rows);
      chart.update('none');
    },
    isDrawn: () => chart !== undefined,
  };
}
