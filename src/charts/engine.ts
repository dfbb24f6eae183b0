/** chart.js with only what Chiso draws. Registration stands in a function, so that importing this does nothing. */
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';

let registered = false;

export function engine(): typeof Chart {
  if (!registered) Chart.register(BarController, BarElement, LinearScale);
  registered = true;
  return Chart;
}
