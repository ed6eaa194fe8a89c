package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** The saved text of a field that has drafts. */
@ApplicationScoped
public class BaseTexts {
  static final String ITEM = "item";
  static final String NOTE = "note";
  private static final Map<String, String> TEXTS =
      Map.of(
          ITEM, "select minutes from meetings.agenda_item",
          NOTE, "select text from meetings.note");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  static String field(String kind, UUID id) {
    return kind + ":" + id;
  }

  /** Null if it has another version by now, or there is no such thing. */
  String of(UUID meetingId, String field, long version) {
    String[] parts = field.split(":", 2);
    String select = TEXTS.get(parts[0]);
    if (select == null || parts.length < 2) {
      return null;
    }
    List<?> found =
        em.createNativeQuery(
                select
                    + " where meeting_id = ?1 and id = ?2 and version = ?3"
                    + " and region_code = any (string_to_array(?4, ','))")
            .setParameter(1, meetingId)
            .setParameter(2, GivenId.of(parts[1]))
            .setParameter(3, version)
            .setParameter(4, String.join(",", user.scope().read()))
            .getResultList();
    return found.isEmpty() ? null : (String) found.get(0);
  }
}
