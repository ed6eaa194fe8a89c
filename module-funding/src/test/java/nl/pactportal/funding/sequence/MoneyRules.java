package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.books.BookService;

/**
 * The rules of money as statements over one call, written without a look at the product's own check
 * of its books; that one is asked, too.
 */
@ApplicationScoped
public class MoneyRules {
  /** What each application of the call keeps: reserved, granted, advanced, paid. */
  private static final String KEPT =
      """
      with one as (
        select a.region_code, a.id, a.requested_cents, a.granted_cents, g.id as grant_id, g.status,
          g.amount_cents, g.determined_cents, g.advanced_cents, g.paid_cents, g.advance_permille,
          case when a.status in ('TO_DECIDE', 'WITHDRAWN') then coalesce(a.advised_cents, 0) else 0 end
            as reserved,
          case when g.status in ('NONE', 'REVOKED', 'MERGED') then 0
            else coalesce(g.determined_cents, g.amount_cents, 0) end as kept
        from funding.application a left join funding.grant_decision g
          on g.region_code = a.region_code and g.application_id = a.id where a.call_id = '%1$s'),
      adv as (
        select grant_id, kind, sum(amount_cents) filter (where status <> 'EXPIRED') as decided,
          sum(amount_cents - offset_cents) filter (where status not in ('EXPIRED', 'PAID', 'SETTLED'))
            as unpaid,
          sum(offset_cents) as set_off
        from funding.advance group by grant_id, kind),
      owed as (
        select grant_id, sum(received_cents) as received,
          sum(principal_cents + interest_cents - received_cents - waived_cents - offset_cents) as open,
          sum(principal_cents) filter (where exists (select 1 from funding.determination d
            where d.region_code = r.region_code and d.id = r.id)) as determined
        from funding.recovery r group by grant_id),
      bank as (
        select d.grant_id, sum(y.amount_cents) as paid from funding.payment y
        join funding.advance d on d.region_code = y.region_code and d.id = y.advance_id
        where y.status = 'PAID' group by d.grant_id),
      book as (
        select p.region_code, p.object_id, p.event, p.cents, x.account, x.sign * p.cents as amount,
          case when x.sign < 0 then coalesce(p.credit_application_id, p.application_id)
            else p.application_id end as application_id
        from funding.posting p
        cross join lateral (values (p.debit, 1), (p.credit, -1)) as x (account, sign)
        where p.call_id = '%1$s')
      """;

  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "I1 pot within its ceiling, and counting what is kept",
        "select 1 from funding.pot p where p.call_id = '%1$s' and (p.ceiling_cents <"
            + " p.reserved_cents + p.allocated_cents or p.reserved_cents <> (select"
            + " coalesce(sum(reserved), 0) from one) or p.allocated_cents <> (select"
            + " coalesce(sum(kept), 0) from one))");
    RULES.put(
        "I2 each envelope the same",
        "select 1 from funding.envelope e where e.call_id = '%1$s' and (e.ceiling_cents <"
            + " e.reserved_cents + e.allocated_cents or (e.reserved_cents, e.allocated_cents) <>"
            + " (select coalesce(sum(reserved), 0), coalesce(sum(kept), 0) from one where"
            + " one.region_code = e.region_code))");
    RULES.put(
        "I3 granted at most what was asked, at first or by an amendment",
        "select 1 from one where greatest(granted_cents, amount_cents) > greatest(requested_cents,"
            + " (select max(m.amount_cents) from funding.amendment m where m.grant_id ="
            + " one.grant_id and m.status = 'GRANTED'))");
    RULES.put(
        "I4 advances at most their part of the grant; what was taken back is none",
        "select 1 from one join adv on adv.grant_id = one.grant_id and adv.kind = 'ADVANCE' where"
            + " (adv.decided - (select coalesce(sum(cents), 0) from book where event ="
            + " 'ADVANCE_RECOVERED' and account = 'RECEIVABLE' and application_id = one.id)) * 1000"
            + " > one.amount_cents * one.advance_permille");
    RULES.put(
        "I5 paid or set off at most what was decided, and counted once",
        "select 1 from one left join bank on bank.grant_id = one.grant_id cross join lateral"
            + " (select coalesce(sum(decided), 0) as decided, coalesce(sum(set_off), 0) as set_off"
            + " from adv where adv.grant_id = one.grant_id) as sum where one.grant_id is not null and"
            + " (coalesce(bank.paid, 0) + sum.set_off > sum.decided or coalesce(bank.paid, 0) +"
            + " sum.set_off + (select coalesce(sum(amount), 0) from book where event in"
            + " ('ADVANCE_TAKEN_OVER', 'ADVANCE_RECOVERED') and account = 'ADVANCED' and"
            + " application_id = one.id) <> one.paid_cents)");
    RULES.put(
        "I5 what is set off counts on both sides, as it was approved",
        "select 1 from one join funding.recovery r on r.grant_id = one.grant_id where"
            + " r.offset_cents <> (select coalesce(sum(o.cents), 0) from funding.recovery_offset o"
            + " where o.recovery_id = r.id and o.status = 'APPROVED') + (select"
            + " coalesce(sum(e.cents), 0) from funding.recovery_entry e where e.recovery_id = r.id"
            + " and e.kind = 'RETURNED') union all select 1 from one"
            + " join funding.advance d on d.grant_id = one.grant_id where d.offset_cents <> (select"
            + " coalesce(sum(o.cents), 0) from funding.recovery_offset o where o.advance_id = d.id"
            + " and o.status = 'APPROVED') + (select coalesce(sum(y.covered_cents), 0) from"
            + " funding.payment y where y.advance_id = d.id)");
    RULES.put(
        "I5 what came back covers a debt on both sides",
        "select 1 from one where (select coalesce(sum(y.covered_cents), 0) from funding.payment y"
            + " join funding.advance d on d.region_code = y.region_code and d.id = y.advance_id"
            + " where d.grant_id = one.grant_id) <> (select coalesce(sum(e.cents), 0) from"
            + " funding.recovery_entry e join funding.recovery r on r.id = e.recovery_id where"
            + " r.grant_id = one.grant_id and e.kind = 'RETURNED')");
    RULES.put(
        "I5 nothing goes to the bank while payment is suspended",
        "select 1 from one join funding.advance d on d.grant_id = one.grant_id where one.status ="
            + " 'SUSPENDED' and d.status in ('RELEASED', 'IN_BATCH')");
    RULES.put(
        "I6 determined at most what was granted",
        "select 1 from one where determined_cents > amount_cents");
    RULES.put(
        "I7 what is left of a determination, or its revision, is paid or owed, once",
        "select 1 from one left join adv on adv.grant_id = one.grant_id and adv.kind = 'BALANCE'"
            + " left join owed on owed.grant_id = one.grant_id where one.determined_cents is not"
            + " null and (one.paid_cents + coalesce(adv.unpaid, 0) - coalesce(owed.determined, 0)"
            + " <> one.determined_cents or (adv.unpaid > 0 and exists (select 1 from"
            + " funding.recovery r where r.id = (select d.id from funding.determination d where"
            + " d.grant_id = one.grant_id order by d.number desc limit 1) and r.principal_cents >"
            + " r.received_cents + r.waived_cents + r.offset_cents)))");
    RULES.put(
        "I8 what is not kept is free by the books",
        "select 1 from funding.envelope e where e.call_id = '%1$s' and e.ceiling_cents - (select"
            + " coalesce(sum(reserved + kept), 0) from one where one.region_code = e.region_code)"
            + " <> (select coalesce(sum(amount), 0) from book where book.region_code ="
            + " e.region_code and account = 'FREE')");
    RULES.put(
        "I9 the books of each application say what it is",
        "select 1 from one where (reserved, kept) <> (select coalesce(sum(amount) filter (where"
            + " account = 'RESERVED'), 0), coalesce(sum(amount) filter (where account ="
            + " 'GRANTED'), 0) from book where book.application_id = one.id)");
    RULES.put(
        "I9 the bank gave what was paid and got what came back",
        "select 1 from one where grant_id is not null and (select coalesce(-sum(amount), 0) from"
            + " book where book.application_id = one.id and account = 'BANK') <> coalesce((select"
            + " paid from bank where bank.grant_id = one.grant_id), 0) - coalesce((select"
            + " received from owed where owed.grant_id = one.grant_id), 0)");
    RULES.put(
        "I9 what is owed by the books is what is owed",
        "select 1 from one left join owed on owed.grant_id = one.grant_id where (select"
            + " coalesce(sum(amount), 0) from book where book.application_id = one.id and account"
            + " = 'RECEIVABLE') <> coalesce(owed.open, 0)");
    RULES.put(
        "I11 an advance is paid once",
        "select 1 from funding.payment y join funding.advance d on d.region_code = y.region_code"
            + " and d.id = y.advance_id join one on one.grant_id = d.grant_id where y.status in"
            + " ('IN_BATCH', 'PAID') group by y.advance_id having count(*) > 1");
  }

  @Inject Scenario scenario;
  @Inject BookService books;

  /** What does not hold; nothing, as it should be. */
  List<String> broken(UUID call) throws Exception {
    String all =
        RULES.entrySet().stream()
            .map(rule -> "select '%s' where exists (%s)".formatted(rule.getKey(), rule.getValue()))
            .collect(Collectors.joining(" union all "));
    List<String> rules =
        callAs(AUDITOR, () -> scenario.texts((KEPT + all).replace("%1$s", call.toString())));
    return Stream.concat(rules.stream(), differences(call).stream()).toList();
  }

  /** By the product's own comparison, of what belongs to that call. */
  private List<String> differences(UUID call) throws Exception {
    Set<String> own = Set.copyOf(callAs(AUDITOR, () -> scenario.texts(objects(call))));
    return callAs(AUDITOR, books::compare).stream()
        .filter(one -> own.contains(one.objectId().toString()))
        .map(one -> "books: " + one)
        .toList();
  }

  private static String objects(UUID call) {
    return ("select id::text from funding.pot where call_id = '%1$s' union all"
            + " select id::text from funding.envelope where call_id = '%1$s' union all"
            + " select g.id::text from funding.grant_decision g join funding.application a on a.id"
            + " = g.application_id where a.call_id = '%1$s' union all"
            + " select d.id::text from funding.advance d join funding.grant_decision g on g.id ="
            + " d.grant_id join funding.application a on a.id = g.application_id where a.call_id ="
            + " '%1$s'")
        .formatted(call);
  }
}
