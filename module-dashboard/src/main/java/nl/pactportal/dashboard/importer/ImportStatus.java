package nl.pactportal.dashboard.importer;

/** States of an import; from RUNNING it goes to one of the others and stays there. */
public enum ImportStatus {
  RUNNING("info"),
  PUBLISHED("good"),
  UNCHANGED("neutral"),
  /** Came in, but the gate keeps it apart until somebody has looked. */
  QUARANTINED("warning"),
  /** Somebody looked at exactly this before, and rejected it. */
  REJECTED("neutral"),
  FAILED("bad");

  private final String kind;

  ImportStatus(String kind) {
    this.kind = kind;
  }

  /** How it looks: kind of the status tag. */
  String kind() {
    return kind;
  }

  void requireRunning() {
    if (this != RUNNING) {
      throw new IllegalStateException("import already ended: " + this);
    }
  }
}
