// ECharts, loaded after the first paint. Its tooltips are drawn, not HTML, since the page allows no styles within elements.
let library;

function load() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'vendor/echarts-6.1.0/echarts.common.min.js';
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws into an element of the page; a second call on the same element changes the chart. */
export async function chart(element, option) {
  const echarts = await load();
  if (!element.isConnected) return;
  const drawn = echarts.getInstanceByDom(element) ?? echarts.init(element);
  const ink = color('--muted');
  const line = { lineStyle: { color: color('--line') } };
  drawn.setOption({
    animation: false,
    color: [color('--accent'), color('--muted'), color('--warn')],
    textStyle: { color: ink },
    grid: { left: 8, right: 12, top: 28, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: color('--card'), borderColor: color('--line'), textStyle: { color: color('--ink') } },
    legend: { top: 0, textStyle: { color: ink } },
    ...option,
    xAxis: { axisLabel: { color: ink }, axisLine: line, ...option.xAxis },
    yAxis: [option.yAxis].flat().map((axis) => ({ axisLabel: { color: ink }, splitLine: line, ...axis })),
  }, true);
  drawn.resize();
}

export const colorOf = color;

export function resizeAll() {
  for (const element of document.querySelectorAll('.chart')) {
    window.echarts?.getInstanceByDom(element)?.resize();
  }
}
