package nl.pactportal.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;

/** Full-text search, by the one function that may use its index; see migration V14. */
@ApplicationScoped
public class SearchRepository {
  private static final String SEARCH =
      "select region_code, object_type, object_id, meeting_id, body, held_on, item_number,"
          + " item_title, title, snippet, found from meetings.search(string_to_array(?1, chr(30)),"
          + " string_to_array(?2, ','), cast(?3 as boolean), cast(?4 as text), cast(?5 as text),"
          + " cast(?6 as date), cast(?7 as date), ?8, ?9, ?10)";

  /** From the page on so many are counted: what a page costs is not to grow with the archive. */
  private static final int COUNTED = 100;

  private static final String BETWEEN = "\u001E";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Parties parties;
  @Inject PartyWords words;

  /** None where the page is past the end. */
  SearchPage find(SearchFilter filter, int page, int size) {
    int skip = (page - 1) * size;
    List<?> rows =
        em.createNativeQuery(SEARCH)
            .setParameter(1, String.join(BETWEEN, words.variants(filter.words())))
            .setParameter(2, String.join(",", regions(filter.region())))
            .setParameter(3, "" + user.may(MeetingsPermission.READ_CONFIDENTIAL))
            .setParameter(4, filter.type() == null ? null : filter.type().name())
            .setParameter(5, filter.body())
            .setParameter(6, text(filter.since()))
            .setParameter(7, text(filter.until()))
            .setParameter(8, skip)
            .setParameter(9, size)
            .setParameter(10, COUNTED + 1)
            .getResultList();
    long found = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[10]).longValue();
    long total = Math.min(found, skip + COUNTED);
    int pages = (int) Math.max(1, (total + size - 1) / size);
    return new SearchPage(rows.stream().map(this::row).toList(), total, found > total, page, pages);
  }

  private Set<String> regions(String wanted) {
    Set<String> regions = new TreeSet<>(user.scope().read());
    if (wanted != null) {
      regions.retainAll(Set.of(wanted));
    }
    return regions;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private SearchRow row(Object found) {
    Object[] column = (Object[]) found;
    String region = (String) column[0];
    return new SearchRow(
        region,
        parties.name(region),
        SearchType.valueOf((String) column[1]),
        UUID.fromString(column[2].toString()),
        UUID.fromString(column[3].toString()),
        (String) column[4],
        ((Date) column[5]).toLocalDate(),
        column[6] == null ? null : ((Number) column[6]).intValue(),
        (String) column[7],
        (String) column[8],
        Snippet.of((String) column[9]));
  }
}
