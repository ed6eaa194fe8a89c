package nl.pactportal.dashboard.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.pactportal.platform.persistence.RegionAggregate;

/** One attempt to import a table: who asked, how far it is, how it ended. */
@Entity
@Table(schema = "dashboard", name = "import_run")
public class ImportRun extends RegionAggregate {
  private static final int LONGEST_DETAIL = 500;

  private String code;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  @Enumerated(EnumType.STRING)
  private ImportFailure failure;

  private String detail;
  private int received;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected ImportRun() {}

  void received(int observations) {
    status.requireRunning();
    received = observations;
  }

  void end(ImportStatus outcome, Instant now) {
    status.requireRunning();
    status = outcome;
    finishedAt = now;
  }

  void fail(ImportFailure why, String said, Instant now) {
    end(ImportStatus.FAILED, now);
    failure = why;
    detail = said.substring(0, Math.min(LONGEST_DETAIL, said.length()));
  }
}
