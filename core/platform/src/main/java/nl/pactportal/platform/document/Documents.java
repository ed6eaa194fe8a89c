package nl.pactportal.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Files with their owner's region. Modules ask for the permission; this class keeps out what is too
 * large, of another kind than it says, or infected.
 */
@ApplicationScoped
public class Documents {
  private static final int MEGABYTE = 1024 * 1024;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject CurrentUser user;
  @Inject @Any Instance<Scanner> scanners;

  /**
   * @throws BusinessException at field {@code file} if the file is refused
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID add(String regionCode, String ownerType, UUID ownerId, Upload upload) {
    try {
      String type = accept(upload);
      Document document =
          new Document(regionCode, ownerType, ownerId, FileName.safe(upload.name()), type);
      document.stored(Digest.of(upload), user.getSubject(), clock.instant());
      em.persist(document);
      store(document, upload);
      return document.getId();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String accept(Upload upload) throws IOException {
    long most = Setting.UPLOAD_MAX_BYTES.number();
    if (upload.size() > most) {
      throw new BusinessException("file", "document.tooLarge", most / MEGABYTE);
    }
    if (upload.size() == 0) {
      throw new BusinessException("file", "document.empty");
    }
    for (Scanner scanner : scanners) {
      try (InputStream content = upload.open()) {
        if (!scanner.isClean(content, upload.name())) {
          throw new BusinessException("file", "document.infected");
        }
      }
    }
    try (InputStream content = upload.open()) {
      return DocumentType.of(content, upload.name())
          .orElseThrow(() -> new BusinessException("file", "document.type"));
    }
  }

  /**
   * In slices that leave the memory at once, so that a large file costs no more than a small one.
   */
  private void store(Document document, Upload upload) throws IOException {
    try (InputStream content = upload.open()) {
      byte[] slice = content.readNBytes(DocumentChunk.SIZE);
      for (int no = 0; slice.length > 0; no++) {
        DocumentChunk chunk = new DocumentChunk(document, no, slice);
        em.persist(chunk);
        em.flush();
        em.detach(chunk);
        slice = content.readNBytes(DocumentChunk.SIZE);
      }
    }
  }

  @Transactional
  public List<DocumentRow> of(UUID ownerId) {
    return em.createQuery(
            "select new nl.pactportal.platform.document.DocumentRow(d.id, d.name, d.mediaType,"
                + " d.size, d.uploadedAt) from Document d where d.ownerId = :owner"
                + " and d.regionCode in :regions order by d.uploadedAt, d.id",
            DocumentRow.class)
        .setParameter("owner", ownerId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is no such document for this user
   */
  @Transactional
  public Document find(UUID id) {
    return Optional.ofNullable(em.find(Document.class, id))
        .filter(document -> user.scope().read().contains(document.getRegionCode()))
        .orElseThrow(() -> new NotFoundException("document " + id));
  }

  /** Copies the content of a document that {@link #find} gave. */
  @Transactional
  public void copy(Document document, OutputStream target) throws IOException {
    int no = 0;
    for (DocumentChunk chunk = chunk(document, no); chunk != null; chunk = chunk(document, ++no)) {
      target.write(chunk.content());
      em.detach(chunk);
    }
  }

  private DocumentChunk chunk(Document document, int no) {
    return em.find(DocumentChunk.class, new DocumentChunkId(document.getId(), no));
  }
}
