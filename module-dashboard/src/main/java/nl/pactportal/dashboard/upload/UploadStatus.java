package nl.pactportal.dashboard.upload;

/** How far a file is. */
public enum UploadStatus {
  DRAFT,
  PUBLISHED,
  DISCARDED;

  /** Look of the status on a page. */
  public String kind() {
    return switch (this) {
      case DRAFT -> "info";
      case PUBLISHED -> "good";
      case DISCARDED -> "neutral";
    };
  }
}
