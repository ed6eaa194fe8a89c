package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Actions of all meetings of the user's regions. */
@ApplicationScoped
public class FollowUpRepository {
  /** "inner join", because the parser of EclipseLink stumbles over a bare "join" after "and". */
  private static final String FROM =
      " from ActionPoint a inner join Meeting m on m.id = a.meetingId and m.regionCode = a.regionCode"
          + " inner join AgendaItem i on i.id = a.agendaItemId and i.regionCode = a.regionCode"
          + " inner join Party r on r.code = a.regionCode left join Party p on p.code = a.ownerParty"
          + " where a.regionCode in :regions";

  private static final String ROW =
      "select new nl.pactportal.meetings.followup.ListedRow(a.id, a.version, a.regionCode, r.name,"
          + " a.meetingId, m.body, m.heldOn, i.number, i.title, a.kind, a.status, a.text,"
          + " a.ownerSaid, a.ownerParty, p.name, a.dueOn, a.dueSaid, a.conditionSaid, a.marked,"
          + " a.closedInId, a.toAll)"
          + FROM;

  /** What has a date comes first, soonest first; what has none in the order it was said. */
  private static final String ORDER =
      " order by a.dueOn nulls last, m.heldOn, i.number, a.position, a.id";

  /** The next meeting of the body, or one that is not over yet, takes over what is still open. */
  private static final String CARRIED =
      " and a.meetingId <> :meeting and (a.closedInId = :meeting or (a.status in :open and exists (select n.id from Meeting n"
          + " where n.id = :meeting and n.regionCode = a.regionCode and n.body = m.body"
          + " and n.id <> m.id and n.heldOn >= m.heldOn and (n.status = :live or"
          + " (n.status = :planned and not exists (select e.id from Meeting e where"
          + " e.regionCode = n.regionCode and e.body = n.body and e.status = :planned"
          + " and e.id <> m.id and e.heldOn >= :today and e.heldOn < n.heldOn))))))";

  private static final int MOST_CARRIED = 200;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<ListedRow> list(ActionFilter filter, LocalDate today, int first, int most) {
    return asked(em.createQuery(ROW + where(filter) + ORDER, ListedRow.class), filter, today)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long count(ActionFilter filter, LocalDate today) {
    return asked(
            em.createQuery("select count(a)" + FROM + where(filter), Long.class), filter, today)
        .getSingleResult();
  }

  private static String where(ActionFilter filter) {
    StringBuilder where = new StringBuilder(" and a.status in :states");
    if (filter.owner() != null) {
      where.append(owner("", "lower(%s.ownerSaid) like :owner escape '!'"));
    }
    if (filter.party() != null) {
      where.append(owner(filter.region() ? "a.toAll = true or " : "", "%s.ownerParty = :party"));
    }
    where.append(filter.body() == null ? "" : " and m.body = :body");
    where.append(filter.kind() == null ? "" : " and a.kind = :kind");
    where.append(filter.overdue() ? " and a.dueOn < :today" : "");
    return where.toString();
  }

  /** One of its owners fits. */
  private static String owner(String also, String condition) {
    return " and ("
        + also
        + condition.formatted("a")
        + " or exists (select c.actionId from CoOwner c where c.actionId = a.id"
        + " and c.regionCode = a.regionCode and "
        + condition.formatted("c")
        + "))";
  }

  private <T> TypedQuery<T> asked(TypedQuery<T> query, ActionFilter filter, LocalDate today) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("regions", user.scope().read());
    parameters.put("states", filter.state().states());
    parameters.put("owner", filter.owner() == null ? null : contains(filter.owner()));
    parameters.put("party", filter.party());
    parameters.put("body", filter.body());
    parameters.put("kind", filter.kind());
    parameters.put("today", filter.overdue() ? today : null);
    parameters.values().removeIf(java.util.Objects::isNull);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String contains(String words) {
    return "%" + words.toLowerCase().replaceAll("([!%_])", "!$1") + "%";
  }

  Optional<ListedRow> row(UUID id) {
    return em.createQuery(ROW + " and a.id = :id", ListedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What that meeting takes over from earlier ones of its body, and what was closed in it. */
  List<ListedRow> carried(UUID meeting, LocalDate today) {
    return em.createQuery(ROW + CARRIED + ORDER, ListedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("meeting", meeting)
        .setParameter("open", ActionChoice.OPEN.states())
        .setParameter("live", MeetingStatus.LIVE)
        .setParameter("planned", MeetingStatus.PLANNED)
        .setParameter("today", today)
        .setMaxResults(MOST_CARRIED)
        .getResultList();
  }

  List<ListedRow> closedIn(UUID meeting) {
    return em.createQuery(
            ROW + " and a.meetingId <> :meeting and a.closedInId = :meeting" + ORDER,
            ListedRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("meeting", meeting)
        .setMaxResults(MOST_CARRIED)
        .getResultList();
  }

  List<CoOwnerRow> coOwners(Collection<UUID> actions) {
    if (actions.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new nl.pactportal.meetings.followup.CoOwnerRow(c.actionId, c.ownerSaid,"
                + " c.ownerParty, p.name) from CoOwner c left join Party p on p.code = c.ownerParty"
                + " where c.actionId in :actions and c.regionCode in :regions order by c.position",
            CoOwnerRow.class)
        .setParameter("actions", actions)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Newest first. */
  List<StepRow> steps(UUID action) {
    return em.createQuery(
            "select new nl.pactportal.meetings.followup.StepRow(s.status, s.reason, s.takenByName,"
                + " s.takenAt, m.id, m.body, m.heldOn) from ActionStep s left join Meeting m"
                + " on m.id = s.meetingId and m.regionCode = s.regionCode"
                + " where s.actionId = :action and s.regionCode in :regions order by s.takenAt desc",
            StepRow.class)
        .setParameter("action", action)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }
}
