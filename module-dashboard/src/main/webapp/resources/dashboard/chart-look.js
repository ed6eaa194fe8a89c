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

  /** The option as ECharts takes it, and how a value reads. */
  return (option, token) => {
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
    return { look, reading, text };
  };
})();
