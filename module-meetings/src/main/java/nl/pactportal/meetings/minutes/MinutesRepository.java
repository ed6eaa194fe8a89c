package nl.pactportal.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MinutesStatus;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Minutes of the user's regions. */
@ApplicationScoped
public class MinutesRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.minutes.MinutesRow(m.id, m.version, m.meetingId, m.number,"
          + " m.status, m.builtAt, m.offeredAt, m.approvedIn, m.approvedOn, a.body, m.approvalSaid,"
          + " m.reopenedSaid) from Minutes m left join Meeting a on a.id = m.approvedIn"
          + " and a.regionCode = m.regionCode where m.regionCode in :regions";

  private static final int MOST_APPROVERS = 50;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Minutes minutes) {
    em.persist(minutes);
    em.flush();
  }

  /** The old one first: at every moment one version at most is current. */
  void addAfter(Minutes next) {
    em.flush();
    em.persist(next);
    em.flush();
  }

  void add(MinutesSection section) {
    em.persist(section);
  }

  void remove(MinutesSection section) {
    em.remove(section);
    em.flush();
  }

  /** All versions, newest first. */
  List<MinutesRow> versions(UUID meetingId) {
    return em.createQuery(
            ROW + " and m.meetingId = :meeting order by m.number desc", MinutesRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  MinutesRow row(UUID id) {
    return em.createQuery(ROW + " and m.id = :id", MinutesRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("minutes " + id));
  }

  Minutes find(UUID id) {
    return em.createQuery(
            "select m from Minutes m where m.id = :id and m.regionCode in :regions", Minutes.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("minutes " + id));
  }

  /** The version that is not replaced by another. */
  Optional<Minutes> current(UUID meetingId) {
    return em.createQuery(
            "select m from Minutes m where m.meetingId = :meeting and m.regionCode in :regions"
                + " and m.status <> :replaced",
            Minutes.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .setParameter("replaced", MinutesStatus.REPLACED)
        .getResultStream()
        .findFirst();
  }

  List<MinutesSection> sections(UUID minutesId) {
    return em.createQuery(
            "select s from MinutesSection s where s.minutesId = :minutes"
                + " and s.regionCode in :regions order by s.position, s.id",
            MinutesSection.class)
        .setParameter("minutes", minutesId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Meetings of the same region on that day or later that have begun. */
  List<ApproverRow> approvers(Minutes minutes, LocalDate heldOn, LocalDate today) {
    List<UUID> asked =
        em.createQuery(
                "select i.meetingId from AgendaItem i where i.approvesMeetingId = :meeting"
                    + " and i.regionCode in :regions",
                UUID.class)
            .setParameter("meeting", minutes.getMeetingId())
            .setParameter("regions", user.scope().read())
            .getResultList();
    return em.createQuery(
            "select m.id, m.body, m.heldOn from Meeting m where m.regionCode = :region"
                + " and m.regionCode in :regions and m.heldOn >= :heldOn and m.heldOn <= :today"
                + " and m.id <> :meeting order by m.heldOn, m.id",
            Object[].class)
        .setParameter("meeting", minutes.getMeetingId())
        .setParameter("region", minutes.getRegionCode())
        .setParameter("regions", user.scope().read())
        .setParameter("heldOn", heldOn)
        .setParameter("today", today)
        .setMaxResults(MOST_APPROVERS)
        .getResultStream()
        .map(
            m ->
                new ApproverRow((UUID) m[0], (String) m[1], (LocalDate) m[2], asked.contains(m[0])))
        .sorted(Comparator.comparing(row -> !row.onAgenda()))
        .toList();
  }
}
