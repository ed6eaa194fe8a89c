package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.worklist.Worklist;

/**
 * A later decision that settles the matter ends what the earlier one put on hold in another module;
 * one that defers it again does not.
 */
@ApplicationScoped
public class LiftedHolds {
  private static final String LIFTED =
      "with recursive later as (select l.region_code as link_region, l.id as link_id, d.region_code,"
          + " d.id, d.kind, d.text, d.meeting_id from platform.link l join meetings.decision d"
          + " on d.resumes_id = l.from_id where l.region_code = any (string_to_array(?1, ','))"
          + " and d.region_code = any (string_to_array(?1, ',')) and l.from_module = 'meetings'"
          + " and l.kind = 'HOLDS' and l.answer in ('ASKED', 'DONE') and d.withdrawn_said is null"
          + " union select e.link_region, e.link_id, d.region_code, d.id, d.kind, d.text,"
          + " d.meeting_id from later e join meetings.decision d on d.region_code = e.region_code"
          + " and d.resumes_id = e.id where d.withdrawn_said is null)"
          + " select distinct on (e.link_id) cast(e.link_id as text), e.link_region,"
          + " cast(e.id as text), m.body, cast(m.held_on as text), e.text from later e"
          + " join meetings.meeting m on m.region_code = e.region_code and m.id = e.meeting_id"
          + " where e.kind = any (string_to_array(?2, ',')) order by e.link_id, m.held_on";

  /** Known to the module that was asked. */
  private static final String WORK = "decision";

  private static final int LONGEST = 900;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  @PersistenceContext EntityManager em;
  @Inject Links links;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;

  @Transactional
  public void release() {
    String settled =
        Stream.of(DecisionKind.values())
            .filter(DecisionKind::isSettled)
            .map(Enum::name)
            .collect(Collectors.joining(","));
    List<?> lifted =
        em.createNativeQuery(LIFTED)
            .setParameter(1, String.join(",", user.scope().write()))
            .setParameter(2, settled)
            .getResultList();
    lifted.stream().map(Object[].class::cast).forEach(this::release);
  }

  private void release(Object[] row) {
    UUID link = UUID.fromString((String) row[0]);
    UUID later = UUID.fromString((String) row[2]);
    String said = row[3] + " " + DAY.format(LocalDate.parse((String) row[4])) + ": " + row[5];
    links.release(link, said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…");
    worklist.done(link, WORK);
    audit.record("decision.holdLifted", (String) row[1], "decision", later, "" + link);
  }
}
