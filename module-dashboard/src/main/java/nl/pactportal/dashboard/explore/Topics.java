package nl.pactportal.dashboard.explore;

import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Vantage;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.region.RegionScope;

/** Finds a measure of a table by the name it has in an address. */
public final class Topics {
  private Topics() {}

  /** A measure with its table. */
  public record Chosen(Catalogue.Entry table, Catalogue.Topic topic) {
    public String key() {
      return Topics.key(table, topic);
    }
  }

  /**
   * Open data by the code of the table alone; the rest with its audience, as codes may be equal.
   */
  public static String key(Catalogue.Entry table, Catalogue.Topic topic) {
    String audience = table.release().audience();
    String code = table.about().code();
    return (RegionScope.PUBLIC.equals(audience) ? code : audience + "/" + code)
        + ":"
        + topic.measure().code();
  }

  /** A permalink to a release that is not there, or not to be seen, is to nothing. */
  public static void requireRelease(List<Catalogue.Entry> tables, Vantage vantage) {
    UUID wanted = vantage.release();
    if (wanted != null && tables.stream().noneMatch(t -> t.release().id().equals(wanted))) {
      throw new NotFoundException("release " + wanted);
    }
  }

  /**
   * @param wanted empty for the first there is; unknown is not found
   */
  public static Chosen find(List<Catalogue.Entry> tables, String wanted) {
    return tables.stream()
        .flatMap(table -> table.topics().stream().map(topic -> new Chosen(table, topic)))
        .filter(one -> wanted == null || wanted.isBlank() || one.key().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("measure"));
  }
}
