// Runs in the engine of the server, after ECharts and chart-look.js: no browser, no clock.
function pactDraw(optionText, tokensText, width, height, notesText) {
  const tokens = JSON.parse(tokensText);
  const { look, reading } = pactLook(
    JSON.parse(optionText), (name) => tokens[name] || "", JSON.parse(notesText));
  Object.entries(reading.maps || {})
    .forEach(([name, outlines]) => echarts.registerMap(name, outlines));
  look.animation = false;
  look.tooltip = { show: false };
  look.backgroundColor = tokens["--pact-surface"];
  const said = ((look.aria || {}).label || {}).description || "";
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(look);
    return named(still(chart.renderToSVGString({ useViewBox: true })), said);
  } finally {
    chart.dispose();
  }
}

/** Without what answers a mouse; with ids that are the same each time the same chart is drawn. */
function still(svg) {
  return svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, "")
    .replace(/ class="zr\d+-cls-\d+"/g, "")
    .replace(/ pointer-events="visible"/g, "")
    .replace(/(id="|url\(#)zr\d+-/g, "$1pact-")
    .replace(/\n+/g, "\n");
}

/** A picture with a name: what a reader of screens says instead of it. */
function named(svg, said) {
  const text = said.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return svg.replace("<svg ", () => `<svg role="img" aria-label="${text}" `);
}
