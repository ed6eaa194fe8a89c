package nl.pactportal.dashboard.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A whole table on disk, not yet believed. */
record CbsDownload(
    TableId table,
    CbsProperties properties,
    CbsLayout layout,
    List<CbsMeasure> measures,
    List<CbsCode> periods,
    List<CbsCode> categories,
    List<Path> pages) {

  void forEach(Consumer<CbsObservation> taker) {
    pages.forEach(
        page -> ODataReader.rows(page, row -> taker.accept(CbsObservation.of(row, layout))));
  }
}
