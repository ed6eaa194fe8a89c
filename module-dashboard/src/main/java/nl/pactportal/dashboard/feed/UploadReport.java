package nl.pactportal.dashboard.feed;

import java.util.List;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.sheet.ReadingReport;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Note;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ImportStatus;

/**
 * What became of a file.
 *
 * @param format null where it was not recognised
 * @param status null where nothing was tried because of rows that belong nowhere or are wrong
 * @param failure null where there was none
 * @param detail row, line or code, for whoever has to find out
 */
public record UploadReport(
    String code,
    FileFormat format,
    ReadingReport reading,
    ImportStatus status,
    ImportFailure failure,
    String detail) {

  static UploadReport refused(String code, ImportFailure failure, String detail) {
    return new UploadReport(code, null, new ReadingReport(), ImportStatus.FAILED, failure, detail);
  }

  public List<Note> notes() {
    return reading.getNotes();
  }

  /** Of a format that knows no rows, only the number of cells counts. */
  public boolean isPlain() {
    return format == FileFormat.CSV || format == FileFormat.XLSX;
  }

  public boolean isWaiting() {
    return status == null;
  }

  public boolean isPublished() {
    return status == ImportStatus.PUBLISHED;
  }

  /** Rows that were noted but not all listed. */
  public long unlisted() {
    return reading.getUnassigned() + reading.getWrong() - notes().size();
  }
}
