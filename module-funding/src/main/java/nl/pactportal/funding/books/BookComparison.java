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
 * Compares each total of the state with the sum of its postings (I9), and what is asked for, which
 * moves no money, with the applications. One statement, so that what moves in the meantime is seen
 * on both sides or on neither.
 */
@ApplicationScoped
class BookComparison {
  private static final String SCOPE = "region_code = any (string_to_array(?1, ','))";

  private static final String SUMS =
      """
      with flow as (
        select region_code, call_id, application_id,
          -coalesce(sum(cents) filter (where account = 'CEILING'), 0) as ceiling,
          coalesce(sum(cents) filter (where account = 'RESERVED'), 0) as reserved,
          coalesce(sum(cents) filter (where account = 'GRANTED'), 0) as granted,
          coalesce(sum(cents) filter (where account = 'ADVANCED'
            and event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED', 'ADVANCE_TAKEN_OVER', 'ADVANCE_RECOVERED')), 0)
            as advanced,
          coalesce(sum(-cents) filter (where account = 'BANK'
            and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED')), 0) as gone,
          -- only what was paid is ever taken over
          coalesce(sum(-cents) filter (where account = 'BANK'
            and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED')), 0)
          + coalesce(sum(cents) filter (where account = 'ADVANCED'
            and event in ('ADVANCE_TAKEN_OVER', 'ADVANCE_RECOVERED')), 0)
          + coalesce(sum(cents) filter (where account = 'PAYABLE' and event = 'RECOVERY_OFFSET'), 0)
            as paid,
          coalesce(sum(cents) filter (where account = 'COST'), 0) as determined
        from funding.book_entry where %1$s group by region_code, call_id, application_id),
      per_region as (
        select region_code, call_id, sum(ceiling) as ceiling, sum(reserved) as reserved,
          sum(granted) as granted, sum(advanced) as advanced, sum(gone) as gone,
          sum(determined) as determined from flow group by region_code, call_id),
      asked as (
        select region_code, call_id, sum(requested_cents) as cents from funding.application
        where %1$s and submitted_at is not null and status not in ('WITHDRAWN', 'LATE')
        group by region_code, call_id),
      per_call as (
        select call_id, sum(reserved) as reserved, sum(granted) as granted from per_region group by call_id),
      per_advance as (
        select object_id,
          sum(cents) filter (where event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED')
            and account = 'ADVANCED') as decided,
          coalesce(sum(-cents) filter (where event in ('PAYMENT_MADE', 'PAYMENT_RETURNED')
            and account = 'BANK'), 0)
          + coalesce(sum(cents) filter (where event = 'RECOVERY_OFFSET' and account = 'PAYABLE'), 0) as paid
        from funding.book_entry where %1$s and object_id is not null group by object_id)
      """
          .formatted(SCOPE);

  private static final String FIGURES =
      """
      select 'POT', o.region_code, o.id, c.title, f.figure, f.state, f.books
      from funding.pot o join funding.call c on c.id = o.call_id left join per_call s on s.call_id = o.call_id
      cross join lateral (values ('RESERVED', o.reserved_cents, s.reserved),
        ('GRANTED', o.allocated_cents, s.granted)) as f (figure, state, books)
      where o.%1$s and f.state <> coalesce(f.books, 0)
      union all
      select 'ENVELOPE', o.region_code, o.id, c.title, f.figure, f.state, f.books
      from funding.envelope o join funding.call c on c.id = o.call_id
      left join per_region s on s.region_code = o.region_code and s.call_id = o.call_id
      left join funding.book_total t on t.region_code = o.region_code and t.call_id = o.call_id
      left join funding.asked_total q on q.region_code = o.region_code and q.call_id = o.call_id
      left join asked d on d.region_code = o.region_code and d.call_id = o.call_id
      cross join lateral (values ('CEILING', o.ceiling_cents, s.ceiling),
        ('ASKED', coalesce(q.asked_cents, 0), d.cents),
        ('RESERVED', o.reserved_cents, s.reserved),
        ('GRANTED', o.allocated_cents, s.granted),
        ('ADVANCED', coalesce(t.advanced_cents, 0), s.advanced), ('PAID', coalesce(t.paid_cents, 0), s.gone),
        ('DETERMINED', coalesce(t.determined_cents, 0), s.determined)) as f (figure, state, books)
      where o.%1$s and f.state <> coalesce(f.books, 0)
      union all
      select 'GRANT', o.region_code, o.id, a.reference, f.figure, f.state, f.books
      from funding.grant_decision o
      join funding.application a on a.region_code = o.region_code and a.id = o.application_id
      left join flow s on s.region_code = a.region_code and s.application_id = a.id and s.call_id = a.call_id
      cross join lateral (values
        ('GRANTED', case when o.status in ('NONE', 'REVOKED', 'MERGED') then 0
          else coalesce(o.determined_cents, o.amount_cents) end, s.granted),
        ('ADVANCED', o.advanced_cents, s.advanced), ('PAID', o.paid_cents, s.paid),
        ('DETERMINED', coalesce(o.determined_cents, 0), s.determined)) as f (figure, state, books)
      where o.%1$s and f.state <> coalesce(f.books, 0)
      union all
      select 'ADVANCE', o.region_code, o.id, a.reference, f.figure, f.state, f.books
      from funding.advance o
      join funding.grant_decision g on g.region_code = o.region_code and g.id = o.grant_id
      join funding.application a on a.region_code = o.region_code and a.id = g.application_id
      left join per_advance s on s.object_id = o.id
      cross join lateral (values
        ('ADVANCED', case when o.kind <> 'ADVANCE' or o.status = 'EXPIRED' then 0 else o.amount_cents end,
          s.decided),
        ('PAID', case when o.status = 'PAID' then o.amount_cents else o.offset_cents end, s.paid))
        as f (figure, state, books)
      where o.%1$s and o.status <> 'SETTLED' and f.state <> coalesce(f.books, 0)
      order by 1, 4, 2, 5"""
          .formatted(SCOPE);

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<BookDifference> differences() {
    List<?> found =
        em.createNativeQuery(SUMS + FIGURES)
            .setParameter(1, String.join(",", user.scope().read()))
            .getResultList();
    return found.stream().map(row -> difference((Object[]) row)).toList();
  }

  private static BookDifference difference(Object[] cells) {
    int cell = 0;
    return new BookDifference(
        (String) cells[cell++],
        (String) cells[cell++],
        (UUID) cells[cell++],
        (String) cells[cell++],
        (String) cells[cell++],
        money(cells[cell++]),
        money(cells[cell]));
  }

  private static Money money(Object sum) {
    return sum == null ? Money.ZERO : new Money(((Number) sum).longValue());
  }
}
