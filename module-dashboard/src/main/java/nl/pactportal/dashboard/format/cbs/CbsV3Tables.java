package nl.pactportal.dashboard.format.cbs;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ODataReader;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * A table of CBS OData v3 by its address. Untyped rows are taken: only they say why a figure is not
 * there.
 */
public final class CbsV3Tables {
  private static final int MOST_PAGES = 2_000;
  private final Source source;
  private int files;

  /** Fetches an answer to a file of that name. */
  @FunctionalInterface
  public interface Source {
    Path fetch(URI address, String name);
  }

  public CbsV3Tables(Source source) {
    this.source = source;
  }

  /**
   * @param table address of the table, {@code https://opendata.cbs.nl/ODataFeed/odata/85264NED}
   */
  public SourceTable download(URI table, TableIdentity identity) {
    List<Map<String, String>> infos = list(table, "TableInfos");
    if (infos.size() != 1) {
      throw new SourceException(ImportFailure.UNREADABLE, "TableInfos: " + infos.size() + " rows");
    }
    CbsV3Layout layout = CbsV3Layout.described(list(table, "DataProperties"));
    Map<String, String> statuses = new HashMap<>();
    for (CubeDimension dimension : layout.dimensions().subList(1, layout.dimensions().size())) {
      titles(table, dimension, statuses);
    }
    List<Path> pages = pages(table, "UntypedDataSet", row -> {});
    return new PeriodStatuses(
        CbsV3.table(identity.code(), CbsV3Words.properties(infos.get(0)), new CbsV3(pages, layout)),
        statuses);
  }

  private void titles(URI table, CubeDimension dimension, Map<String, String> statuses) {
    for (Map<String, String> row : list(table, dimension.name())) {
      String code = CbsV3Words.required(row, "Key");
      dimension.titles().put(code, row.getOrDefault("Title", code).strip());
      if (dimension.role() == Role.TIME) {
        statuses.put(code, row.getOrDefault("Status", "").strip());
      }
    }
  }

  private List<Map<String, String>> list(URI table, String entity) {
    List<Map<String, String>> rows = new ArrayList<>();
    pages(table, entity, rows::add);
    return rows;
  }

  private List<Path> pages(URI table, String entity, Consumer<Map<String, String>> taker) {
    if (!entity.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new SourceException(ImportFailure.UNREADABLE, "a dimension named " + entity);
    }
    List<Path> pages = new ArrayList<>();
    Set<URI> asked = new HashSet<>();
    Optional<URI> next = Optional.of(URI.create(table + "/" + entity + "?$format=json"));
    while (next.isPresent()) {
      URI address = next.get();
      if (!asked.add(address) || pages.size() == MOST_PAGES) {
        throw new SourceException(ImportFailure.UNREADABLE, "pages without end: " + address);
      }
      Path page = source.fetch(address, "page" + files++);
      pages.add(page);
      next = ODataReader.rows(page, taker).map(link -> resolve(address, link));
    }
    return pages;
  }

  private static URI resolve(URI page, String link) {
    try {
      return page.resolve(link.replace(" ", "%20"));
    } catch (IllegalArgumentException noAddress) {
      throw new SourceException(ImportFailure.UNREADABLE, "next page at " + link);
    }
  }
}
