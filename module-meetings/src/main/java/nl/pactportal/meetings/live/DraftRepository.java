package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Drafts of the current user, and who writes where. Plain SQL, because both are written over all
 * the time and nobody waits for a version of them.
 */
@ApplicationScoped
public class DraftRepository {
  private static final String KEY =
      " where region_code = ?1 and subject = ?2 and meeting_id = ?3 and field = ?4";

  /** What the typing began from is kept with the first stroke: later nobody knows it any more. */
  private static final String SAVE =
      "insert into meetings.draft (region_code, subject, meeting_id, field, text, base_version,"
          + " base_text, updated_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
          + " on conflict (region_code, subject, meeting_id, field) do update set"
          + " text = excluded.text, updated_at = excluded.updated_at,"
          + " base_text = case when draft.base_version is distinct from excluded.base_version"
          + "   then excluded.base_text else draft.base_text end,"
          + " base_version = excluded.base_version";

  private static final String WRITES =
      "insert into meetings.writing (region_code, meeting_id, agenda_item_id, subject, name,"
          + " updated_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
          + " on conflict (region_code, meeting_id, agenda_item_id, subject) do update set"
          + " updated_at = excluded.updated_at";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void save(String region, DraftEntry draft, String baseText, Instant now) {
    em.createNativeQuery(SAVE)
        .setParameter(1, region)
        .setParameter(2, user.getSubject())
        .setParameter(3, draft.meetingId())
        .setParameter(4, draft.field())
        .setParameter(5, draft.text())
        .setParameter(6, draft.version())
        .setParameter(7, baseText)
        .setParameter(8, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void remove(String region, UUID meetingId, String field) {
    em.createNativeQuery("delete from meetings.draft" + KEY)
        .setParameter(1, region)
        .setParameter(2, user.getSubject())
        .setParameter(3, meetingId)
        .setParameter(4, field)
        .executeUpdate();
  }

  /** Of everybody; and who wrote where, which says nothing after a minute. */
  void forget(Instant before) {
    for (String table : List.of("draft", "writing")) {
      em.createNativeQuery(
              "delete from meetings."
                  + table
                  + " where region_code = any (string_to_array(?1, ',')) and updated_at < ?2")
          .setParameter(1, String.join(",", user.scope().write()))
          .setParameter(2, before.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  Optional<DraftRow> find(String region, UUID meetingId, String field) {
    List<?> rows =
        em.createNativeQuery(
                "select field, text, base_version, base_text, updated_at from meetings.draft" + KEY)
            .setParameter(1, region)
            .setParameter(2, user.getSubject())
            .setParameter(3, meetingId)
            .setParameter(4, field)
            .getResultList();
    return rows.stream().findFirst().map(row -> row((Object[]) row));
  }

  private static DraftRow row(Object[] columns) {
    return new DraftRow(
        (String) columns[0],
        (String) columns[1],
        columns[2] == null ? null : ((Number) columns[2]).longValue(),
        (String) columns[3],
        instant(columns[4]));
  }

  private static Instant instant(Object column) {
    return column instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) column).toInstant();
  }

  void writes(String region, UUID meetingId, UUID itemId, Instant now) {
    em.createNativeQuery(WRITES)
        .setParameter(1, region)
        .setParameter(2, meetingId)
        .setParameter(3, itemId)
        .setParameter(4, user.getSubject())
        .setParameter(5, user.getName())
        .setParameter(6, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void stopsWriting(String region, UUID meetingId, UUID itemId) {
    em.createNativeQuery(
            "delete from meetings.writing where region_code = ?1 and meeting_id = ?2"
                + " and agenda_item_id = ?3 and subject = ?4")
        .setParameter(1, region)
        .setParameter(2, meetingId)
        .setParameter(3, itemId)
        .setParameter(4, user.getSubject())
        .executeUpdate();
  }

  /** Names of others who typed at that item since then. */
  List<String> others(String region, UUID meetingId, UUID itemId, Instant since) {
    List<?> names =
        em.createNativeQuery(
                "select name from meetings.writing where region_code = ?1 and meeting_id = ?2"
                    + " and agenda_item_id = ?3 and subject <> ?4 and updated_at > ?5 order by name")
            .setParameter(1, region)
            .setParameter(2, meetingId)
            .setParameter(3, itemId)
            .setParameter(4, user.getSubject())
            .setParameter(5, since.atOffset(ZoneOffset.UTC))
            .getResultList();
    return names.stream().map(String.class::cast).toList();
  }
}
