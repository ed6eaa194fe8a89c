package nl.pactportal.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * School holidays of regio Zuid, in which councils are in recess: table {@code platform.recess}. It
 * changes by migration only, so it is read once. A holiday tells people something ("this day falls
 * in the Zomervakantie"); it never moves a date and never counts as a legal term.
 *
 * <p>What is not in the table is not known, which is something else than "no holiday": ask {@link
 * #knowsSummerOf}.
 */
@ApplicationScoped
public class Recesses {
  private static final String ALL =
      "select name, cast(first_day as text), cast(last_day as text), source from platform.recess"
          + " where school_region = 'ZUID' order by first_day";

  @PersistenceContext EntityManager em;
  private volatile List<Recess> known;

  /** The holiday that day falls in, if it is known to fall in one. */
  @Transactional
  public Optional<Recess> on(LocalDate day) {
    return all().stream().filter(recess -> recess.includes(day)).findFirst();
  }

  /** Holidays with at least one day in that time, both ends included; earliest first. */
  @Transactional
  public List<Recess> between(LocalDate from, LocalDate until) {
    return all().stream()
        .filter(recess -> !recess.firstDay().isAfter(until) && !recess.lastDay().isBefore(from))
        .toList();
  }

  /** Whether the table says when the summer holiday of that year is. */
  @Transactional
  public boolean knowsSummerOf(int year) {
    return all().stream()
        .map(Recess::firstDay)
        .anyMatch(day -> day.getYear() == year && day.getMonth() == Month.JULY);
  }

  private List<Recess> all() {
    if (known == null) {
      List<?> rows = em.createNativeQuery(ALL).getResultList();
      known = rows.stream().map(row -> recess((Object[]) row)).toList();
    }
    return known;
  }

  private static Recess recess(Object[] row) {
    return new Recess(
        (String) row[0],
        LocalDate.parse((String) row[1]),
        LocalDate.parse((String) row[2]),
        (String) row[3]);
  }
}
