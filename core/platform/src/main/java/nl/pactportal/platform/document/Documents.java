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
import java.util.ArrayList;
import java.util.Collection;
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
    return add(regionCode, ownerType, ownerId, upload, DocumentLabel.NONE);
  }

  /**
   * @throws BusinessException at field {@code file} if the file is refused, or if somebody else
   *     made a newer version in the meantime
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID add(
      String regionCode, String ownerType, UUID ownerId, Upload upload, DocumentLabel label) {
    requireNewest(ownerId, label.supersedes());
    try {
      String type = accept(upload);
      Document document =
          new Document(regionCode, ownerType, ownerId, FileName.safe(upload.name()), type);
      document.label(label);
      document.stored(Digest.of(upload), user.getSubject(), clock.instant());
      em.persist(document);
      store(document, upload);
      return document.getId();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void requireNewest(UUID ownerId, UUID supersedes) {
    if (supersedes == null) {
      return;
    }
    if (!find(supersedes).getOwnerId().equals(ownerId)) {
      throw new NotFoundException("document " + supersedes);
    }
    if (!after(supersedes).isEmpty()) {
      throw BusinessException.stale();
    }
  }

  private List<Document> after(UUID id) {
    return em.createQuery(
            "select d from Document d where d.supersedes = :id and d.regionCode in :regions"
                + " and d.withdrawnAt is null",
            Document.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** It and all versions before it are gone for everybody; that they were there stays known. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(UUID id) {
    for (UUID one = id; one != null; ) {
      Document document = known(one);
      document.withdraw(clock.instant());
      one = document.getSupersedes();
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

  /** Documents of one thing that everybody may read who may read the thing. */
  @Transactional
  public List<DocumentRow> of(UUID ownerId) {
    return of(List.of(ownerId), false);
  }

  /**
   * Documents of several things, in the order in which they came.
   *
   * @param confidential whether the user may read what is confidential there
   */
  @Transactional
  public List<DocumentRow> of(Collection<UUID> owners, boolean confidential) {
    if (owners.isEmpty()) {
      return List.of();
    }
    List<Confidentiality> levels = new ArrayList<>(List.of(Confidentiality.values()));
    if (!confidential) {
      levels.remove(Confidentiality.CONFIDENTIAL);
    }
    return em.createQuery(
            "select new nl.pactportal.platform.document.DocumentRow(d.id, d.name, d.mediaType,"
                + " d.size, d.uploadedAt, d.ownerId, d.title, d.supersedes, d.confidentiality,"
                + " d.publicSaid) from Document d where d.ownerId in :owners"
                + " and d.regionCode in :regions and d.confidentiality in :levels"
                + " and d.withdrawnAt is null order by d.uploadedAt, d.id",
            DocumentRow.class)
        .setParameter("owners", owners)
        .setParameter("regions", user.scope().read())
        .setParameter("levels", levels)
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is no such document for this user
   */
  @Transactional
  public Document find(UUID id) {
    Document document = known(id);
    if (document.isWithdrawn()) {
      throw new NotFoundException("document " + id);
    }
    return document;
  }

  private Document known(UUID id) {
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
