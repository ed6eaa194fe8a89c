package nl.pactportal.dashboard.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** One file of a region. Its rows are kept until they are published or withdrawn. */
@Entity
@Table(schema = "dashboard", name = "own_upload")
public class OwnUpload extends RegionAggregate {
  @Column(name = "table_id")
  private UUID tableId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  private UploadStatus status;

  private String columns;

  @Column(name = "rows_left_out")
  private boolean rowsLeftOut;

  private boolean percentage;

  @Column(name = "periods_kept")
  private boolean periodsKept;

  private String content;

  @Column(name = "release_id")
  private UUID releaseId;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected OwnUpload() {}

  OwnUpload(UUID id, String region, UUID tableId, SheetFile file, Instant now) {
    super(id, region);
    this.tableId = tableId;
    this.fileName = file.name();
    this.uploadedAt = now;
    this.status = UploadStatus.DRAFT;
    this.content = file.sheet().text();
    this.columns = text(file.sheet().guess());
    this.periodsKept = true;
  }

  /** A percentage that was shown of a table is shown again. */
  void follow(OwnUpload last) {
    percentage = last.percentage;
  }

  private static String text(List<ColumnKind> kinds) {
    return kinds.stream().map(ColumnKind::name).collect(Collectors.joining(";"));
  }

  void assign(Assignment assignment) {
    requireDraft();
    columns = text(assignment.kinds());
    rowsLeftOut = assignment.leaveOut();
    percentage = assignment.percentage();
    periodsKept = assignment.keep();
  }

  void requireDraft() {
    if (status != UploadStatus.DRAFT) {
      throw new BusinessException(null, "own.draft.over");
    }
  }

  /** The gate has its figures; what is in the file is counted, and the file not needed any more. */
  void handIn(UUID release) {
    requireDraft();
    status = UploadStatus.HELD;
    releaseId = release;
    content = null;
  }

  void publish(Instant now) {
    requireHeld();
    status = UploadStatus.PUBLISHED;
    publishedAt = now;
  }

  void reject() {
    requireHeld();
    status = UploadStatus.REJECTED;
  }

  /** The region takes it back before anybody decided. */
  void withdraw() {
    requireHeld();
    status = UploadStatus.DISCARDED;
  }

  private void requireHeld() {
    if (!isHeld()) {
      throw BusinessException.stale();
    }
  }

  boolean isHeld() {
    return status == UploadStatus.HELD;
  }

  void discard() {
    requireDraft();
    status = UploadStatus.DISCARDED;
    content = null;
  }

  Sheet sheet() {
    requireDraft();
    return Sheet.of(content);
  }

  Assignment assignment() {
    List<ColumnKind> kinds = Arrays.stream(columns.split(";")).map(ColumnKind::valueOf).toList();
    return new Assignment(kinds, rowsLeftOut, percentage, periodsKept);
  }

  UUID tableId() {
    return tableId;
  }

  UUID releaseId() {
    return releaseId;
  }

  UploadRow row() {
    return new UploadRow(
        getId(), tableId, fileName, uploadedAt, status, releaseId, publishedAt, getVersion());
  }
}
