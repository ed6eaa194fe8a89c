package nl.pactportal.dashboard.importer;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the list of imports.
 *
 * @param kind look of the status
 */
public record ImportRunRow(
    UUID id,
    String code,
    ImportStatus status,
    ImportFailure failure,
    String detail,
    int received,
    String requestedBy,
    Instant startedAt,
    Instant finishedAt,
    String kind) {

  public ImportRunRow(
      UUID id,
      String code,
      ImportStatus status,
      ImportFailure failure,
      String detail,
      int received,
      String requestedBy,
      Instant startedAt,
      Instant finishedAt) {
    this(
        id,
        code,
        status,
        failure,
        detail,
        received,
        requestedBy,
        startedAt,
        finishedAt,
        status.kind());
  }
}
