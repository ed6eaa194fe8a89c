package nl.pactportal.dashboard.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/** A whole table of CBS OData v4 on disk. */
record CbsDownload(
    TableId table,
    SourceProperties properties,
    CbsLayout layout,
    List<SourceMeasure> measures,
    List<SourceCode> periods,
    List<SourceCode> categories,
    List<Path> pages)
    implements SourceTable {

  @Override
  public String code() {
    return table.code();
  }

  @Override
  public void forEach(Consumer<SourceCell> taker) {
    pages.forEach(page -> ODataReader.rows(page, row -> taker.accept(CbsWords.cell(row, layout))));
  }
}
