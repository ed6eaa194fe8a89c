package nl.pactportal.dashboard.upload;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file with what was found in it.
 *
 * @param columns empty once the file is published or withdrawn
 * @param problem key of why the columns cannot be read yet; null if they can
 * @param preview null while there is none
 * @param outcome of figures that were handed in
 */
public record UploadDetail(
    OwnTableRow table,
    UploadRow upload,
    Assignment assignment,
    List<ColumnRow> columns,
    String problem,
    long rows,
    List<Issue> issues,
    long optional,
    long blocking,
    Set<String> unknownPlaces,
    Map<String, String> municipalities,
    Preview preview,
    Outcome outcome) {

  /** A column with what stands in it. */
  public record ColumnRow(String heading, String sample, ColumnKind kind) {}

  /** Whether it can be published as it is now. */
  public boolean ready() {
    return preview != null && preview.problem() == null;
  }
}
