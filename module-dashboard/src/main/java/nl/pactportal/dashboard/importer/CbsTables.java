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
import nl.pactportal.dashboard.importer.ODataClient.Fetched;
import nl.pactportal.dashboard.source.Validators;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;

/** The tables of a CBS OData v4 catalogue. */
final class CbsTables {
  private static final int MOST_PAGES = 2_000;
  private static final int MOST_OBSERVATIONS = 30_000_000;
  private static final String TIME = "time";
  private static final String OTHER = "other";
  private final ODataClient client;
  private final Path folder;
  private Validators validators = Validators.NONE;

  /**
   * @param folder where answers are kept while they are needed; the caller clears it
   */
  CbsTables(ODataClient client, Path folder) {
    this.client = client;
    this.folder = folder;
  }

  SourceProperties properties(TableId table) {
    return properties(table, fetchProperties(table, Validators.NONE).orElseThrow());
  }

  private SourceProperties properties(TableId table, Fetched answer) {
    validators = answer.validators();
    return CbsWords.properties(table, ODataReader.object(answer.file()));
  }

  private Optional<Fetched> fetchProperties(TableId table, Validators known) {
    return client.fetch(address(table, "Properties"), folder.resolve("Properties"), known);
  }

  /** What the source said of the table that was downloaded. */
  Validators validators() {
    return validators;
  }

  /**
   * The same, unless the source says that what we know still holds: its properties change with
   * every edition of a table.
   */
  Optional<CbsDownload> download(TableId table, Validators known, IntConsumer progress) {
    return fetchProperties(table, known)
        .map(answer -> download(table, properties(table, answer), progress));
  }

  /**
   * @param progress told the number of observations so far, after each page
   */
  CbsDownload download(TableId table, IntConsumer progress) {
    return download(table, properties(table), progress);
  }

  private CbsDownload download(TableId table, SourceProperties properties, IntConsumer progress) {
    List<SourceMeasure> measures = list(table, "MeasureCodes", CbsWords::measure);
    CbsLayout layout = layout(table);
    List<SourceCode> periods = codes(table, layout.time(), layout.time());
    List<SourceCode> categories = categories(table, layout);
    List<Path> pages = observations(table, progress);
    return new CbsDownload(table, properties, layout, measures, periods, categories, pages);
  }

  private CbsLayout layout(TableId table) {
    Map<String, List<String>> names =
        list(table, "Dimensions", Function.identity()).stream()
            .collect(
                Collectors.groupingBy(
                    CbsTables::part,
                    Collectors.mapping(
                        row -> CbsWords.required(row, "Identifier"), Collectors.toList())));
    List<String> time = names.getOrDefault(TIME, List.of());
    List<String> geo = names.getOrDefault(SourceCode.GEO, List.of());
    if (time.size() != 1 || geo.size() > 1) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "dimensions of time: " + time + ", of areas: " + geo);
    }
    return new CbsLayout(
        time.get(0),
        geo.isEmpty() ? null : geo.get(0),
        names.getOrDefault(OTHER, List.of()).stream().sorted().toList());
  }

  private static String part(Map<String, String> dimension) {
    return switch (dimension.getOrDefault("Kind", "")) {
      case "TimeDimension" -> TIME;
      case "GeoDimension", "GeoDetail" -> SourceCode.GEO;
      default -> OTHER;
    };
  }

  private List<SourceCode> categories(TableId table, CbsLayout layout) {
    List<SourceCode> all = new ArrayList<>();
    if (layout.geo() != null) {
      all.addAll(codes(table, layout.geo(), SourceCode.GEO));
    }
    layout.categories().forEach(name -> all.addAll(codes(table, name, name)));
    return all;
  }

  private List<SourceCode> codes(TableId table, String dimension, String ours) {
    return list(table, dimension + "Codes", row -> CbsWords.code(ours, row));
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
