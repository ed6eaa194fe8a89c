// What JSON cannot say of a chart, once for the browser and for the server: colours are names of
// tokens of the look ("--pact-text"), numbers and years read as people write them ("pact:value").
var pactLook = (() => {
  const each = (part) => (part === undefined ? [] : [].concat(part));

  /** A number, or what ECharts hands to a label: an object with a number or a row of them. */
  function numberIn(said) {
    const value = said !== null && typeof said === "object" && !Array.isArray(said) ? said.value : said;
    return Array.isArray(value) ? value[value.length - 1] : value;
  }

  function resolved(part, token, words) {
    if (typeof part === "string") {
      return part.startsWith("--pact-") ? token(part) : words.get(part) || part;
    }
    if (Array.isArray(part)) return part.map((one) => resolved(one, token, words));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, one]) => [name, resolved(one, token, words)]));
  }

  function axisReads(axis, axisText) {
    if (axis.type === "value" && !(axis.axisLabel || {}).formatter) {
      axis.axisLabel = { ...axis.axisLabel, formatter: axisText };
    }
  }

  const numberAt = (series, at) => {
    const item = series.data[at];
    const value = numberIn(item === null || item === undefined ? null : item);
    return typeof value === "number" ? value : null;
  };

  /** A pin with numbers: read without colour, and on paper. */
  function pin(coord, numbers, token) {
    const label = { show: true, formatter: numbers, color: token("--pact-surface"), fontWeight: 600 };
    return { coord, symbol: "pin", symbolSize: 26 + 8 * numbers.length, label,
      itemStyle: { color: token("--pact-text"), borderColor: token("--pact-surface"), borderWidth: 1 } };
  }

  function pinned(series, mark) {
    series.markPoint = series.markPoint || { silent: true, animation: false, data: [] };
    series.markPoint.data.push(mark);
  }

  /** On the piece of the line that has a figure there; without a figure, at the foot of the chart. */
  function onLine(look, at, name, numbers, token) {
    const pieces = look.series.filter((one) => one.name === name && !one.silent);
    const piece = pieces.find((one) => numberAt(one, at) !== null);
    if (pieces.length) {
      pinned(piece || pieces[0], pin([at, piece ? numberAt(piece, at) : 0], numbers, token));
    }
  }

  /** On a dot or a bar; on the map the number stands behind the name. */
  function onArea(look, at, numbers, token) {
    const series = look.series[0];
    if (series.type === "map") {
      series.data[at].label.formatter += ` [${numbers}]`;
      return;
    }
    const value = series.type === "scatter" ? series.data[at].value[0] : numberAt(series, at);
    pinned(series, pin([typeof value === "number" ? value : 0, at], numbers, token));
  }

  /** Names of those it is on: where each area has a picture of its own, a note on all is in each. */
  const lines = (look, note) => (note.all && Array.isArray(look.xAxis)
    ? [...new Set(look.series.map((one) => one.name))] : [note.line]);

  /** Markers of notes, one for all that are at the same place. */
  function noted(look, notes, token) {
    const places = new Map();
    notes.forEach((note) => lines(look, note).forEach((line) => {
      const place = `${note.at} ${line}`;
      const there = places.get(place) || { at: note.at, line, numbers: [] };
      there.numbers.push(note.number);
      places.set(place, there);
    }));
    places.forEach(({ at, line, numbers }) => (look.series[0].type === "line"
      ? onLine(look, at, line, numbers.join(","), token)
      : onArea(look, at, numbers.join(","), token)));
  }

  /** The option as ECharts takes it, and how a value reads. */
  return (option, token, notes = []) => {
    const { pact: reading = {}, ...rest } = option;
    const unit = reading.unit || "";
    const exact = new Intl.NumberFormat(reading.locale, {
      minimumFractionDigits: reading.decimals || 0,
      maximumFractionDigits: reading.decimals || 0,
    });
    const rough = new Intl.NumberFormat(reading.locale);
    const text = (value) => exact.format(value) + unit;
    const axisText = (value) => rough.format(value) + unit;
    const label = (said) => {
      const value = numberIn(said);
      return typeof value === "number" ? text(value) : "";
    };
    const year = (text) => (/\d{4}$/.exec(text) || [text])[0];
    const look = resolved(rest, token, new Map(
      [["pact:value", label], ["pact:axis", axisText], ["pact:year", year]]));
    each(look.xAxis).concat(each(look.yAxis)).forEach((axis) => axisReads(axis, axisText));
    noted(look, notes, token);
    notes.forEach((note) => reading.points[note.at].texts.push(note.said));
    return { look, reading, text };
  };
})();
