package nl.pactportal.funding.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/**
 * Reads the sums of the books: those kept beside them, which the check at night compares with the
 * postings. One statement, and the same work however many postings there are.
 */
@ApplicationScoped
class BookRepository {
  private static final String SUMS =
      """
      select c.id, c.title, p.name, e.ceiling_cents, a.asked_cents, e.reserved_cents, e.allocated_cents,
        t.advanced_cents, t.paid_cents, t.determined_cents,
        e.ceiling_cents - e.reserved_cents - e.allocated_cents
      from funding.envelope e join funding.call c on c.id = e.call_id
      join platform.party p on p.code = e.region_code
      left join funding.book_total t on t.region_code = e.region_code and t.call_id = e.call_id
      left join funding.asked_total a on a.region_code = e.region_code and a.call_id = e.call_id
      where e.region_code = any (string_to_array(?1, ','))
      order by c.opens_at desc, c.title, c.id, p.name""";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<BookRow> rows() {
    List<?> found =
        em.createNativeQuery(SUMS)
            .setParameter(1, String.join(",", user.scope().read()))
            .getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  private static BookRow row(Object[] cells) {
    int cell = 0;
    return new BookRow(
        (UUID) cells[cell++],
        (String) cells[cell++],
        (String) cells[cell++],
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell++]),
        money(cells[cell]));
  }

  private static Money money(Object sum) {
    return sum == null ? Money.ZERO : new Money(((Number) sum).longValue());
  }
}
