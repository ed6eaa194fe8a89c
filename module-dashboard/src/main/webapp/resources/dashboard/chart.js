// Draws the ECharts options in data-pact-chart, after chart-look.js made them ready for this screen.
(() => {
  const pictures = () => document.querySelectorAll("[data-pact-chart]");
  const charts = new Map();

  function draw(picture) {
    const styles = getComputedStyle(document.documentElement);
    const { look, reading, text } = pactLook(
      JSON.parse(picture.dataset.pactChart), (name) => styles.getPropertyValue(name).trim());
    look.tooltip.formatter = (points) => tip(points, look.series, text, reading.provisional);
    if (!charts.has(picture)) {
      charts.set(picture, echarts.init(picture, null, { renderer: "svg" }));
    }
    charts.get(picture).setOption(look, true);
  }

  // Built from nodes, not from markup: titles come from outside.
  function tip(points, series, text, provisional) {
    const box = document.createElement("div");
    const head = document.createElement("strong");
    head.textContent = points.length ? points[0].axisValueLabel : "";
    box.append(head);
    points.filter((point) => isOwn(point, points, series)).forEach((point) => {
      const line = document.createElement("div");
      const soft = series[point.seriesIndex].pactProvisional ? ` (${provisional})` : "";
      line.textContent = `${point.seriesName}: ${text(point.value)}${soft}`;
      box.append(line);
    });
    return box;
  }

  /** The dashes start at the last definitive figure, which must not be told twice. */
  function isOwn(point, points, series) {
    if (point.value === undefined || point.value === null) return false;
    const own = series[point.seriesIndex];
    return !own.pactProvisional || !points.some((other) =>
      other !== point && other.value !== undefined && other.value !== null
        && series[other.seriesIndex].pactMeasure === own.pactMeasure
        && !series[other.seriesIndex].pactProvisional);
  }

  function drawAll() {
    pictures().forEach(draw);
  }

  if (!window.echarts || !pictures().length) return;
  document.documentElement.classList.add("dash-drawn");
  drawAll();
  const resized = new ResizeObserver((entries) =>
    entries.forEach((entry) => charts.get(entry.target)?.resize()));
  pictures().forEach((picture) => resized.observe(picture));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  // paper is light, and shows the figures too
  addEventListener("beforeprint", () => {
    document.querySelectorAll("[data-pact-figures]").forEach((table) => { table.open = true; });
    drawAll();
  });
})();
