import { Chart, type ChartComponentLike } from 'chart.js';

/** chart.js with only what a drawing asks for. Registration stands in a function, so that importing this does nothing. */
export function engine(components: readonly ChartComponentLike[]): typeof Chart {
  Chart.register(...components);
  return Chart;
}
