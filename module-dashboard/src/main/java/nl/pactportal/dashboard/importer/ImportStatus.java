package nl.pactportal.dashboard.importer;

/** States of an import; from RUNNING it goes to one of the others and stays there. */
public enum ImportStatus {
  RUNNING,
  PUBLISHED,
  UNCHANGED,
  FAILED;

  void requireRunning() {
    if (this != RUNNING) {
      throw new IllegalStateException("import already ended: " + this);
    }
  }
}
