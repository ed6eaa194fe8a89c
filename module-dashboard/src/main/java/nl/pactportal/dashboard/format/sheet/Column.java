package nl.pactportal.dashboard.format.sheet;

/** What stands in a column of a plain table. */
public enum Column {
  PERIOD,
  AREA,
  /** Name of what is counted. */
  MEASURE,
  UNIT,
  VALUE,
  FLAG,
  LOW,
  HIGH,
  /** A figure; what is counted stands in the heading. */
  VALUE_OF_MEASURE,
  /** A figure; its period stands in the heading. */
  VALUE_OF_PERIOD,
  DIMENSION,
  /** Of a file of our own: what the code before it means. */
  TITLE,
  /** Of a file of our own: why there is no figure. */
  WHY,
  FLAGS,
  SYMBOL,
  IGNORED
}
