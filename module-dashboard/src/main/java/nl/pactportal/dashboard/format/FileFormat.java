package nl.pactportal.dashboard.format;

/** Formats that are read. */
public enum FileFormat {
  CBS_V4,
  CBS_V3,
  JSON_STAT,
  SDMX_CSV,
  EUROSTAT_TSV,
  SDMX_ML,
  CSV,
  XLSX;

  /** Key of its name for people. */
  public String key() {
    return "formats.format." + name();
  }
}
