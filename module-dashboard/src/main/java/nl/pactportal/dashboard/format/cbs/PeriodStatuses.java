package nl.pactportal.dashboard.format.cbs;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/** A table with how certain its periods are, which CBS says apart from the figures. */
record PeriodStatuses(SourceTable table, Map<String, String> statuses) implements SourceTable {
  @Override
  public String code() {
    return table.code();
  }

  @Override
  public SourceProperties properties() {
    return table.properties();
  }

  @Override
  public List<SourceMeasure> measures() {
    return table.measures();
  }

  @Override
  public List<SourceCode> periods() {
    return table.periods().stream()
        .map(
            one ->
                new SourceCode(
                    one.dimension(),
                    one.code(),
                    one.title(),
                    statuses.getOrDefault(one.code(), "")))
        .toList();
  }

  @Override
  public List<SourceCode> categories() {
    return table.categories();
  }

  @Override
  public void forEach(Consumer<SourceCell> taker) {
    table.forEach(taker);
  }
}
