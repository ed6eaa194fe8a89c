package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;

/**
 * Why a call changes, and where that comes from.
 *
 * @param reason null only where a decision of the Pact is the reason
 * @param source such as "Ambtelijk Pact 6 juli 2020, punt 2"
 * @param decisionId the link to the decision of a meeting, or null
 * @param regionCode whose meeting that was
 */
public record Why(String reason, String source, UUID decisionId, String regionCode)
    implements Serializable {
  private static final int SOURCE = 500;

  public Why {
    source = source == null || source.isBlank() ? null : source.strip();
    if (source != null && source.length() > SOURCE) {
      throw new BusinessException("source", "reason.long", SOURCE);
    }
  }

  /**
   * @throws BusinessException at field {@code reason} if there is none
   */
  public static Why said(String reason, String source) {
    return new Why(Reason.require(reason, "reason"), source, null, "PB");
  }

  boolean fromDecision() {
    return decisionId != null;
  }
}
