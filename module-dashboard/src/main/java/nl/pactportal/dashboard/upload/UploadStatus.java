package nl.pactportal.dashboard.upload;

/** How far a file is. */
public enum UploadStatus {
  DRAFT,
  /** The quality gate keeps its figures apart until somebody decides. */
  HELD,
  PUBLISHED,
  /** Looked at and not published, or overtaken by a next file. */
  REJECTED,
  DISCARDED;

  /** Whether something still has to come of it. */
  public boolean isOpen() {
    return this == DRAFT || this == HELD;
  }

  /** Look of the status on a page. */
  public String kind() {
    return switch (this) {
      case DRAFT -> "info";
      case HELD -> "warning";
      case PUBLISHED -> "good";
      case REJECTED -> "bad";
      case DISCARDED -> "neutral";
    };
  }
}
