// Runs in the engine of the server, after ECharts and chart-look.js: no browser, no clock.
const CAPTION_EDGE = 4;
// Letters are measured as our own font has them; where another one is used they may be wider.
const CAPTION_SHARE = 0.9;

echarts.setPlatformAPI({ measureText: (text, font) => ({ width: widthOf(text, font || "") }) });

/** In a font as CSS says it, such as "600 13px 'Open Sans'"; LETTERS come from Letters.java. */
function widthOf(text, font) {
  const size = Number((/([\d.]+)px/.exec(font) || [0, 12])[1]);
  const widths = /\bbold\b|\b[6-9]00\b/.test(font) ? LETTERS.bold : LETTERS.regular;
  const unknown = 1000;
  return [...text].reduce((sum, letter) => sum + (widths[letter] || unknown), 0) * size / 1000;
}

function pactDraw(optionText, tokensText, width, drawnHeight, notesText, captionText) {
  const tokens = JSON.parse(tokensText);
  const { look, reading } = pactLook(
    JSON.parse(optionText), (name) => tokens[name] || "", JSON.parse(notesText));
  Object.entries(reading.maps || {})
    .forEach(([name, outlines]) => echarts.registerMap(name, outlines));
  look.animation = false;
  look.tooltip = { show: false };
  look.backgroundColor = tokens["--pact-surface"];
  const caption = JSON.parse(captionText);
  const spoken = ((look.aria || {}).label || {}).description || "";
  const said = [spoken, caption.title, ...caption.lines].filter((one) => one).join(" ");
  const height = caption.title
    ? captioned(look, caption, { width, height: drawnHeight }, tokens) : drawnHeight;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(look);
    return named(still(chart.renderToSVGString({ useViewBox: true })), said);
  } finally {
    chart.dispose();
  }
}

/** A title above the chart and lines below it, broken where they end; gives the new height. */
function captioned(look, { title, lines }, size, tokens) {
  const words = (text, fontSize, fontWeight) => ({
    text, fontSize, fontWeight, fontFamily: tokens["--pact-font"], fill: tokens["--pact-text"],
    lineHeight: Math.round(fontSize * 1.35), width: size.width * CAPTION_SHARE, overflow: "break",
  });
  const head = words(title, 16, 600);
  const foot = words(lines.join("\n"), 12, 400);
  const room = (style) => Math.ceil(new echarts.graphic.Text({ style }).getBoundingRect().height);
  const above = room(head) + 2 * CAPTION_EDGE;
  const footAt = above + size.height + 2 * CAPTION_EDGE;
  const height = footAt + room(foot) + CAPTION_EDGE;
  lowered(look, size.height, above, height - size.height - above);
  const line = (y, style) => ({ type: "text", x: CAPTION_EDGE, y, style });
  look.graphic = [line(CAPTION_EDGE, head), line(footAt, foot)];
  return height;
}

/** Makes room: what was placed in the picture by shares of its height is placed by points. */
function lowered(option, height, above, below) {
  const points = (said) => (typeof said === "string" ? (parseFloat(said) / 100) * height : said);
  const place = (part) => ({ ...part,
    ...(part.top === undefined ? {} : { top: points(part.top) + above }),
    ...(part.height === undefined ? {} : { height: points(part.height) }),
    ...(part.bottom === undefined ? {} : { bottom: points(part.bottom) + below }) });
  ["title", "legend", "visualMap", "grid", "series"].forEach((name) => {
    const parts = option[name];
    if (parts) option[name] = Array.isArray(parts) ? parts.map(place) : place(parts);
  });
  (option.media || []).forEach((one) => lowered(one.option, height, above, below));
}

/** Without what answers a mouse, and edges of no width, which some draw all the same; with ids that are the same each time the same chart is drawn. */
function still(svg) {
  return svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, "")
    .replace(/ class="zr\d+-cls-\d+"/g, "")
    .replace(/ pointer-events="visible"/g, "")
    .replace(/ stroke="[^"]*" stroke-width="0"/g, "")
    .replace(/(id="|url\(#)zr\d+-/g, "$1pact-")
    .replace(/\n+/g, "\n");
}

/** A picture with a name: what a reader of screens says instead of it. */
function named(svg, said) {
  const text = said.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return svg.replace("<svg ", () => `<svg role="img" aria-label="${text}" `);
}
