package nl.pactportal.funding.form;

/** How a field is answered. */
public enum FieldKind {
  TEXT,
  LONG_TEXT,
  /** In euro, kept with two decimals and a point. */
  MONEY,
  YES_NO,
  CHOICE,
  /** One or more of the settled themes, by their codes. */
  THEMES
}
