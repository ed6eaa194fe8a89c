package nl.pactportal.dashboard.format;

import java.nio.file.Path;
import nl.pactportal.dashboard.format.cbs.CbsV3;
import nl.pactportal.dashboard.format.jsonstat.JsonStat;
import nl.pactportal.dashboard.format.sdmx.EurostatTsv;
import nl.pactportal.dashboard.format.sdmx.SdmxCsv;
import nl.pactportal.dashboard.format.sdmx.SdmxXml;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.format.sheet.PlainTable;
import nl.pactportal.dashboard.format.sheet.ReadingReport;
import nl.pactportal.dashboard.format.sheet.XlsxRows;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceTable;

/** Reads a file of any of the formats. */
public final class Readers {
  private Readers() {}

  /**
   * A table with how reading it went.
   *
   * @param report of a plain table; empty of other formats, whose makers say themselves what is
   *     what
   */
  public record Read(FileFormat format, SourceTable table, ReadingReport report) {}

  /**
   * @param numbers how numbers are written, where the format leaves that open
   */
  public static Read read(Path file, TableIdentity identity, NumberText numbers, Aliases aliases) {
    Recognition found = Recognition.of(file);
    ReadingReport none = new ReadingReport();
    return switch (found.format()) {
      case JSON_STAT -> new Read(found.format(), JsonStat.read(found.text(), identity), none);
      case CBS_V3 -> new Read(found.format(), CbsV3.file(file, identity), none);
      case SDMX_CSV ->
          new Read(found.format(), SdmxCsv.read(found.text(), found.delimiter(), identity), none);
      case EUROSTAT_TSV -> new Read(found.format(), EurostatTsv.read(found.text(), identity), none);
      case SDMX_ML -> new Read(found.format(), SdmxXml.read(file, identity), none);
      case CSV -> csv(found, identity, numbers, aliases);
      case XLSX ->
          plain(
              FileFormat.XLSX,
              new PlainTable(identity, XlsxRows.of(file, numbers), aliases, numbers));
      case CBS_V4 -> throw new SourceException(ImportFailure.UNCLEAR, "several files by nature");
    };
  }

  private static Read csv(
      Recognition found, TableIdentity identity, NumberText numbers, Aliases aliases) {
    CsvRows rows = new CsvRows(found.text(), found.delimiter());
    PlainTable table = new PlainTable(identity, rows::each, aliases, numbers);
    table.report().charsetGuessed(found.text().guessed());
    return plain(FileFormat.CSV, table);
  }

  private static Read plain(FileFormat format, PlainTable table) {
    return new Read(format, table, table.report());
  }
}
