package nl.pactportal.funding.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** Sums the books: one statement, however many regions and postings. */
@ApplicationScoped
class BookRepository {
  private static final String SUMS =
      """
      with sums as (
        select region_code, call_id,
          -sum(cents) filter (where account = 'CEILING') as ceiling,
          sum(cents) filter (where account = 'RESERVED') as reserved,
          sum(cents) filter (where account = 'GRANTED') as granted,
          sum(cents) filter (where account = 'ADVANCED'
            and event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED', 'ADVANCE_TAKEN_OVER')) as advanced,
          -sum(cents) filter (where account = 'BANK'
            and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED')) as paid,
          sum(cents) filter (where account = 'COST') as determined,
          sum(cents) filter (where account = 'FREE') as free
        from funding.book_entry where region_code = any (string_to_array(?1, ','))
        group by region_code, call_id),
      asked as (
        select region_code, call_id, sum(requested_cents) as requested from funding.application
        where region_code = any (string_to_array(?1, ',')) and submitted_at is not null
          and status not in ('WITHDRAWN', 'LATE')
        group by region_code, call_id)
      select c.id, c.title, p.name, s.ceiling, a.requested, s.reserved, s.granted, s.advanced, s.paid,
        s.determined, s.free
      from sums s join funding.call c on c.id = s.call_id
      join platform.party p on p.code = s.region_code
      left join asked a on a.region_code = s.region_code and a.call_id = s.call_id
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
