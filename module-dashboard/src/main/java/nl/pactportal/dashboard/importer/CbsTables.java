package nl.pactportal.dashboard.importer;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** The tables of a CBS OData v4 catalogue. */
final class CbsTables {
  private static final int MOST_PAGES = 2_000;
  private static final int MOST_OBSERVATIONS = 30_000_000;
  private final ODataClient client;
  private final Path folder;

  /**
   * @param folder where answers are kept while they are needed; the caller clears it
   */
  CbsTables(ODataClient client, Path folder) {
    this.client = client;
    this.folder = folder;
  }

  CbsProperties properties(TableId table) {
    Path answer = client.fetch(address(table, "Properties"), folder.resolve("Properties"));
    return CbsProperties.of(table, ODataReader.object(answer));
  }

  /**
   * @param progress told the number of observations so far, after each page
   */
  CbsDownload download(TableId table, IntConsumer progress) {
    CbsProperties properties = properties(table);
    List<CbsMeasure> measures = list(table, "MeasureCodes", CbsMeasure::of);
    CbsLayout layout = layout(table);
    List<CbsCode> periods = codes(table, layout.time());
    List<CbsCode> categories =
        layout.categories().stream().flatMap(name -> codes(table, name).stream()).toList();
    List<Path> pages = observations(table, progress);
    return new CbsDownload(table, properties, layout, measures, periods, categories, pages);
  }

  private CbsLayout layout(TableId table) {
    Map<Boolean, List<String>> names =
        list(table, "Dimensions", Function.identity()).stream()
            .collect(
                Collectors.partitioningBy(
                    row -> "TimeDimension".equals(row.get("Kind")),
                    Collectors.mapping(
                        row -> CbsObservation.required(row, "Identifier"), Collectors.toList())));
    if (names.get(true).size() != 1) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "time dimensions: " + names.get(true).size());
    }
    return new CbsLayout(names.get(true).get(0), names.get(false).stream().sorted().toList());
  }

  private List<CbsCode> codes(TableId table, String dimension) {
    return list(table, dimension + "Codes", row -> CbsCode.of(dimension, row));
  }

  private <T> List<T> list(TableId table, String entity, Function<Map<String, String>, T> as) {
    List<T> all = new ArrayList<>();
    pages(table, entity, row -> all.add(as.apply(row)), count -> {});
    return all;
  }

  private List<Path> observations(TableId table, IntConsumer progress) {
    return pages(table, "Observations", row -> {}, progress);
  }

  private List<Path> pages(
      TableId table, String entity, Consumer<Map<String, String>> taker, IntConsumer progress) {
    List<Path> pages = new ArrayList<>();
    Set<URI> asked = new HashSet<>();
    int[] rows = new int[1];
    Optional<URI> next = Optional.of(address(table, entity));
    while (next.isPresent()) {
      URI address = next.get();
      requireProgress(asked.add(address) && pages.size() < MOST_PAGES, address);
      Path page = client.fetch(address, folder.resolve(entity + "." + pages.size()));
      pages.add(page);
      next = ODataReader.rows(page, counted(taker, rows)).map(link -> resolve(address, link));
      progress.accept(rows[0]);
    }
    return pages;
  }

  private static Consumer<Map<String, String>> counted(
      Consumer<Map<String, String>> taker, int[] rows) {
    return row -> {
      if (++rows[0] > MOST_OBSERVATIONS) {
        throw new SourceException(ImportFailure.TOO_LARGE, "more than " + MOST_OBSERVATIONS);
      }
      taker.accept(row);
    };
  }

  private static void requireProgress(boolean goesOn, URI address) {
    if (!goesOn) {
      throw new SourceException(ImportFailure.UNREADABLE, "pages without end: " + address);
    }
  }

  private URI address(TableId table, String entity) {
    if (!entity.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new SourceException(ImportFailure.UNREADABLE, "dimension named " + entity);
    }
    return URI.create(client.base() + "/" + table.value() + "/" + entity);
  }

  private static URI resolve(URI page, String link) {
    try {
      return page.resolve(link.replace(" ", "%20"));
    } catch (IllegalArgumentException noAddress) {
      throw new SourceException(ImportFailure.UNREADABLE, "next page at " + link);
    }
  }
}
