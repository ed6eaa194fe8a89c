package nl.pactportal.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.document.Document;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.identity.CurrentUser;

/** Makes the documents of meetings findable by their words, one at a time. */
@ApplicationScoped
public class DocumentIndex {
  private static final Logger LOG = Logger.getLogger(DocumentIndex.class.getName());
  private static final long LARGEST = 20L * 1024 * 1024;

  /** Documents of meetings and of their items that nobody has looked at yet. */
  private static final String NEXT =
      "select cast(d.id as text) from platform.document d where d.region_code = any"
          + " (string_to_array(?1, ',')) and d.owner_type in ('meetings.meeting', 'meetings.agenda_item')"
          + " and d.withdrawn_at is null and not exists (select from meetings.document_text t"
          + " where t.region_code = d.region_code and t.document_id = d.id)"
          + " order by d.uploaded_at, d.id limit 1";

  /** Of two nodes that do the same document the second does nothing. */
  private static final String SEEN =
      "insert into meetings.document_text (region_code, document_id, state, seen_at)"
          + " values (?1, ?2, ?3, ?4) on conflict do nothing";

  private static final String ENTER =
      "insert into meetings.search_entry (region_code, object_type, object_id, meeting_id,"
          + " agenda_item_id, title, text, words) select m.region_code, 'DOCUMENT', ?2, m.id, i.id,"
          + " ?3, ?4, '' from meetings.meeting m left join meetings.agenda_item i"
          + " on i.region_code = m.region_code and i.meeting_id = m.id and i.id = ?5"
          + " where m.region_code = ?1 and (m.id = ?5 or i.id = ?5) on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject Documents documents;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The next document to read, if there is one. */
  @Transactional
  public Optional<UUID> next() {
    List<?> ids =
        em.createNativeQuery(NEXT)
            .setParameter(1, String.join(",", user.scope().write()))
            .getResultList();
    return ids.stream().findFirst().map(id -> UUID.fromString(id.toString()));
  }

  @Transactional
  public void read(UUID id) {
    Document document = documents.find(id);
    String state;
    try {
      String text = text(document);
      enter(document, text);
      state = text.isEmpty() ? "EMPTY" : "INDEXED";
    } catch (IOException unreadable) {
      LOG.log(Level.INFO, "document {0} cannot be read: {1}", new Object[] {id, unreadable});
      enter(document, "");
      state = "UNREADABLE";
    }
    em.createNativeQuery(SEEN)
        .setParameter(1, document.getRegionCode())
        .setParameter(2, id)
        .setParameter(3, state)
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private String text(Document document) throws IOException {
    if (document.getSize() > LARGEST) {
      throw new IOException("too large");
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream((int) document.getSize());
    documents.copy(document, content);
    return DocumentText.of(content.toByteArray(), document.getMediaType());
  }

  /** By its name it is found in any case. */
  private void enter(Document document, String text) {
    em.createNativeQuery(ENTER)
        .setParameter(1, document.getRegionCode())
        .setParameter(2, document.getId())
        .setParameter(3, document.getLabel())
        .setParameter(4, text)
        .setParameter(5, document.getOwnerId())
        .executeUpdate();
  }
}
