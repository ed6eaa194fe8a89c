package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Who belongs to the body of a meeting on its day; an uncertain end is no end. */
@ApplicationScoped
public class MandateHolders {
  private static final String OF_MEETING =
      "select cast(d.id as text), d.holder_said, d.email, d.capacity, d.usual_role,"
          + " coalesce(d.on_behalf_of, s.party_code)"
          + " from meetings.meeting m join meetings.mandate d"
          + " on d.region_code = m.region_code and d.body_id = m.body_id"
          + " left join meetings.seat s on s.region_code = d.region_code and s.id = d.seat_id"
          + " where m.id = ?1 and m.region_code = any (string_to_array(?2, ','))"
          + " and d.capacity <> 'SUBSTITUTE'"
          + " and (d.starts_on is null or d.starts_on <= m.held_on)"
          + " and (d.ends_on is null or d.ends_on >= m.held_on or d.end_uncertain)"
          + " order by d.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<MandateHolder> of(UUID meetingId) {
    List<?> rows =
        em.createNativeQuery(OF_MEETING)
            .setParameter(1, meetingId)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(MandateHolders::holder).toList();
  }

  private static MandateHolder holder(Object[] row) {
    return new MandateHolder(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }
}
