// Apache ECharts with only what bars need, on a canvas.
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, CanvasRenderer]);

export function start(stage) {
  let chart;
  const option = (rows) => {
    const sorted = [...rows].sort((a, b) => a.value - b.value);
    return {
      animation: false,
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: sorted.map(({ name }) => name) },
      series: [{ type: 'bar', data: sorted.map(({ value }) => value) }],
    };
  };
  return {
    draw(rows) {
      stage.style.blockSize = `${Math.min(rows.length * 20, 12_000)}px`;
      chart = init(stage);
      chart.setOption(option(rows));
    },
    change(rows) {
      chart.setOption(option(rows));
    },
    isDrawn: () => chart !== undefined,
  };
}
