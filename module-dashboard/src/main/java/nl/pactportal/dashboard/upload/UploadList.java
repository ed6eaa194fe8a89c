package nl.pactportal.dashboard.upload;

import java.util.List;
import java.util.UUID;

/** Tables of a region with their files. */
public record UploadList(List<OwnTableRow> tables, List<UploadRow> uploads) {

  public List<UploadRow> of(UUID table) {
    return uploads.stream().filter(upload -> upload.tableId().equals(table)).toList();
  }
}
