package nl.pactportal.dashboard.observation;

import java.time.Instant;
import java.util.UUID;

/** What is said of a table, for tests. Its code has a sign that addresses and markup escape. */
public final class AboutMother {
  public static final UUID DATASET = UUID.fromString("0198d000-0000-7000-8000-000000000001");
  public static final UUID RELEASE = UUID.fromString("0198d000-0000-7000-8000-000000000011");
  public static final String CODE = "T&X";

  private AboutMother() {}

  /** Open to everybody, and not made up. */
  public static DatasetFigures.About open() {
    return of("PUB", false);
  }

  public static DatasetFigures.About of(String audience, boolean synthetic) {
    return new DatasetFigures.About(
        DATASET,
        RELEASE,
        CODE,
        "Jongeren",
        "CBS",
        "",
        "",
        "CC BY 4.0",
        synthetic,
        "",
        Instant.parse("2026-11-02T01:00:00Z"),
        audience);
  }
}
