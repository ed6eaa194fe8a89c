package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Reports of regions, of those the user may read. */
@ApplicationScoped
public class ProgressRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.followup.ProgressRow(p.actionId, p.regionCode, r.name,"
          + " p.state, p.text, p.reportedByName, p.reportedAt) from ActionProgress p"
          + " join Party r on r.code = p.regionCode where p.regionCode in :regions";
  private static final String LATEST =
      " and p.reportedAt = (select max(q.reportedAt) from ActionProgress q"
          + " where q.regionCode = p.regionCode and q.actionId = p.actionId)";
  private static final String INSERT =
      "insert into meetings.action_progress (region_code, id, action_id, state, text, reported_by,"
          + " reported_by_name, reported_at, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)"
          + " on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** The last word of each region. */
  List<ProgressRow> latest(Collection<UUID> actions) {
    if (actions.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            ROW + " and p.actionId in :actions" + LATEST + " order by r.name", ProgressRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("actions", actions)
        .getResultList();
  }

  /** The same for what a meeting asked of all regions. */
  List<ProgressRow> latestOfAll(UUID meeting) {
    return em.createQuery(
            ROW
                + " and p.actionId in (select a.id from ActionPoint a where a.meetingId = :meeting"
                + " and a.toAll = true and a.regionCode in :regions)"
                + LATEST
                + " order by r.name",
            ProgressRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** Newest first. */
  List<ProgressRow> of(UUID action) {
    return em.createQuery(
            ROW + " and p.actionId = :action order by p.reportedAt desc", ProgressRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("action", action)
        .getResultList();
  }

  /** Of two equal requests the second does nothing instead of failing. */
  boolean insertOnce(UUID id, UUID action, ProgressReport report, Instant at) {
    return em.createNativeQuery(INSERT)
            .setParameter(1, report.region())
            .setParameter(2, id)
            .setParameter(3, action)
            .setParameter(4, report.state().name())
            .setParameter(5, report.text())
            .setParameter(6, user.getSubject())
            .setParameter(7, user.getName())
            .setParameter(8, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
