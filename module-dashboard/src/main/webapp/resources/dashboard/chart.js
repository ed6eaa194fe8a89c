// Draws the ECharts options in data-pact-chart. The option says everything; here come only the
// colours of the look, which differ in light, dark and print, and the way numbers read.
(() => {
  const pictures = () => document.querySelectorAll("[data-pact-chart]");
  const charts = new Map();

  function draw(picture) {
    const option = JSON.parse(picture.dataset.pactChart);
    const reading = option.pact;
    delete option.pact;
    const styles = getComputedStyle(document.documentElement);
    const look = coloured(option, styles);
    const number = new Intl.NumberFormat(reading.locale, {
      minimumFractionDigits: reading.decimals,
      maximumFractionDigits: reading.decimals,
    });
    const text = (value) => number.format(value) + reading.unit;
    look.yAxis.axisLabel.formatter = (value) =>
      new Intl.NumberFormat(reading.locale).format(value) + reading.unit;
    look.tooltip.formatter = (points) => tip(points, look.series, text, reading.provisional);
    if (!charts.has(picture)) {
      charts.set(picture, echarts.init(picture, null, { renderer: "svg" }));
    }
    charts.get(picture).setOption(look, true);
  }

  /** Replaces names of tokens ("--pact-text") by their values, wherever they stand. */
  function coloured(part, styles) {
    if (typeof part === "string") {
      return part.startsWith("--pact-") ? styles.getPropertyValue(part).trim() : part;
    }
    if (Array.isArray(part)) return part.map((one) => coloured(one, styles));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, one]) => [name, coloured(one, styles)]));
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
