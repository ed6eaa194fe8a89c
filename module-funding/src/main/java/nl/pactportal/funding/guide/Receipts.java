package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** Which regions read which version; each region knows of itself only. */
@ApplicationScoped
class Receipts {
  @PersistenceContext EntityManager em;
  @Inject Parties parties;
  @Inject CurrentUser user;

  /** One row for each region the user sees. */
  List<ReceiptRow> of(UUID guideId) {
    Map<String, Instant> read = readAt(guideId);
    return RegionScope.REGIONS.stream()
        .filter(user.scope().read()::contains)
        .map(code -> new ReceiptRow(code, parties.name(code), read.get(code)))
        .toList();
  }

  boolean isRead(UUID guideId, String regionCode) {
    return readAt(guideId).containsKey(regionCode);
  }

  void add(GuideReceipt receipt) {
    em.persist(receipt);
  }

  private Map<String, Instant> readAt(UUID guideId) {
    return em.createQuery(
            "select r.regionCode, r.readAt from GuideReceipt r where r.guideId = :guide"
                + " and r.regionCode in :regions",
            Object[].class)
        .setParameter("guide", guideId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
  }
}
