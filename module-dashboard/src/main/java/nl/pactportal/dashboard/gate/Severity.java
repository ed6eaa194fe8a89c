package nl.pactportal.dashboard.gate;

/** What comes of a finding. */
public enum Severity {
  /** The release is kept apart. */
  BLOCKING("bad"),
  /** Told, but it does not hold up the release. */
  WARNING("warning"),
  /** Not looked at. */
  OFF("neutral");

  private final String kind;

  Severity(String kind) {
    this.kind = kind;
  }

  /** How it looks: kind of the status tag. */
  public String kind() {
    return kind;
  }
}
