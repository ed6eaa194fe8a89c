package nl.pactportal.dashboard.export;

import java.util.Arrays;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.Csv;

/** The forms there are, by the end of their address: {@code data.csv}. */
enum DataForm {
  CSV("csv", new CsvFile(Csv.Dialect.RFC_4180)),
  CSV_NL("nl.csv", new CsvFile(Csv.Dialect.DUTCH_EXCEL)),
  XLSX("xlsx", new XlsxFile()),
  ODS("ods", new OdsFile()),
  JSON_STAT("json", new JsonStatFile()),
  SDMX_CSV("sdmx.csv", new SdmxCsvFile());

  private final String end;
  private final DataFile file;

  DataForm(String end, DataFile file) {
    this.end = end;
    this.file = file;
  }

  DataFile file() {
    return file;
  }

  static DataForm of(String end) {
    return Arrays.stream(values())
        .filter(form -> form.end.equals(end))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("form"));
  }
}
