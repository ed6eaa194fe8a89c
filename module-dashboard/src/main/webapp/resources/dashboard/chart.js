// Draws the ECharts options in data-pact-chart, after chart-look.js made them ready for this screen,
// and gives the keyboard a way through their points. Without script the table says the same.
(() => {
  const pictures = () => document.querySelectorAll("[data-pact-chart]");
  const charts = new Map();
  const paper = matchMedia("print");
  const PAPER = 660;
  let printing = false;

  function draw(picture) {
    const option = JSON.parse(picture.dataset.pactChart);
    const styles = getComputedStyle(document.documentElement);
    const { look, reading } =
      pactLook(option, (name) => styles.getPropertyValue(name).trim(), JSON.parse(picture.dataset.pactNotes || "[]"));
    const points = reading.points;
    look.tooltip.formatter = (places) => tip(points[[].concat(places)[0].dataIndex]);
    Object.entries(reading.maps || {})
      .forEach(([name, outlines]) => echarts.registerMap(name, outlines));
    if (!charts.has(picture)) {
      charts.set(picture, echarts.init(picture, null, { renderer: "svg" }));
      walk(picture, points);
    }
    const chart = charts.get(picture);
    chart.setOption(look, true);
    // so that a style may give it another size than it was drawn in: on paper
    picture.querySelector("svg")
      .setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  }

  /** Drawn anew: lines of the old width would stay beside dots of the new one. */
  function fit(picture, width = picture.clientWidth) {
    const chart = charts.get(picture);
    const height = picture.clientHeight;
    if (!chart || !width || (chart.getWidth() === width && chart.getHeight() === height)) return;
    chart.resize({ width, height });
    draw(picture);
  }

  // Built from nodes, not from markup: titles come from outside.
  function tip(point) {
    const box = document.createElement("div");
    box.className = "dash-tip";
    if (!point) return box;
    const head = document.createElement("strong");
    head.textContent = point.label;
    box.append(head);
    point.texts.forEach((text) => {
      const line = document.createElement("div");
      line.textContent = text;
      box.append(line);
    });
    return box;
  }

  // A slider of the browser itself: arrow keys, Home and End, touch and screen reader come with it.
  function walk(picture, points) {
    const figure = picture.closest("figure");
    const slider = figure && figure.querySelector("input[data-pact-walk]");
    if (!slider || !points.length) return;
    const said = figure.querySelector("output");
    const show = () => {
      const point = points[slider.valueAsNumber];
      const text = [point.label].concat(point.texts).join("; ");
      slider.setAttribute("aria-valuetext", text);
      said.textContent = text;
    };
    slider.max = points.length - 1;
    slider.value = points.length - 1;
    slider.setAttribute("aria-valuetext", points[points.length - 1].label);
    slider.addEventListener("input", () => {
      show();
      const chart = charts.get(picture);
      const series = pointed(chart, slider.valueAsNumber);
      chart.dispatchAction({ type: "showTip", seriesIndex: series, dataIndex: slider.valueAsNumber });
    });
    slider.addEventListener("blur", () => charts.get(picture).dispatchAction({ type: "hideTip" }));
  }

  /** The first piece of a line that has something at this place. */
  function pointed(chart, index) {
    const series = chart.getOption().series;
    const found = series.findIndex((one) => one.data[index] !== null && !one.silent);
    return Math.max(0, found);
  }

  function drawAll() {
    pictures().forEach(draw);
  }

  if (!window.echarts || !pictures().length) return;
  document.documentElement.classList.add("dash-drawn");
  document.querySelectorAll("figure [data-pact-figures]").forEach((part) => { part.open = false; });
  drawAll();
  const resized = new ResizeObserver((entries) => {
    if (!printing && !paper.matches) entries.forEach((entry) => fit(entry.target));
  });
  pictures().forEach((picture) => resized.observe(picture));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  // paper is narrow and light, and shows the figures too
  paper.addEventListener("change", drawAll);
  addEventListener("beforeprint", () => {
    // the tables that open here may move the charts, before the page is on paper
    printing = true;
    document.querySelectorAll("[data-pact-figures]").forEach((table) => { table.open = true; });
    pictures().forEach((picture) => fit(picture, Math.min(picture.clientWidth, PAPER)));
  });
  addEventListener("afterprint", () => {
    printing = false;
    pictures().forEach((picture) => fit(picture));
  });
})();
