package nl.pactportal.meetings.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Makes mails somebody has to decide about open work of the secretariat. */
@ApplicationScoped
public class MailWork {
  public static final String KIND = "mail";

  private static final String WITHOUT_WORK =
      "select m.region_code, cast(m.id as text) from platform.mail m"
          + " where m.region_code = any (string_to_array(?1, ','))"
          + " and m.state in ('FAILED', 'IN_DOUBT') and not exists (select 1"
          + " from platform.work_item w where w.region_code = m.region_code"
          + " and w.object_id = m.id and w.kind = 'mail' and w.done_at is null)"
          + " for update of m skip locked";

  @PersistenceContext EntityManager em;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void open() {
    List<?> found =
        em.createNativeQuery(WITHOUT_WORK)
            .setParameter(1, String.join(",", user.scope().write()))
            .getResultList();
    found.stream()
        .map(Object[].class::cast)
        .forEach(row -> open((String) row[0], UUID.fromString((String) row[1])));
  }

  private void open(String region, UUID mail) {
    worklist.open(
        Worklist.item(region, "meetings", KIND, Role.SECRETARIAT, mail)
            .titled(
                "Beslissen over een mail die niet zeker weg is",
                "Decide about a mail that may not have left",
                "/meetings/invitations/mail.xhtml"));
  }
}
