package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;

/**
 * What a call is and what it rests on.
 *
 * @param legalGround scheme, budget or incidental ground (Awb 4:23)
 * @param title42Reason why title 4.2 applies or not
 * @param publicationReference where it is made known; null while it is not known yet
 */
public record Basis(
    String title,
    String summary,
    String legalGround,
    Title42 title42,
    String title42Reason,
    String publicationReference,
    LocalDate publishedOn)
    implements Serializable {

  /**
   * @throws BusinessException at the field that is still empty
   */
  void requireFitToPublish() {
    if (publicationReference == null) {
      throw new BusinessException("publicationReference", "scheme.publicationReference.missing");
    }
    if (publishedOn == null) {
      throw new BusinessException("publishedOn", "scheme.publishedOn.missing");
    }
  }
}
