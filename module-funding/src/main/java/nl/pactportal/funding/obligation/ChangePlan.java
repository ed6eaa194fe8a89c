package nl.pactportal.funding.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;

/**
 * What somebody proposes an obligation to be. A day is typed by a person; "nog te bepalen" stays
 * words.
 *
 * @param dueOn null while nobody knows
 * @param mergeInto the obligation that covers it from now on; only with MERGED_INTO
 * @param source letter or meeting decision it rests on
 * @param linkId the link from that decision, or null
 */
public record ChangePlan(
    ObligationStatus status,
    LocalDate dueOn,
    String dueSaid,
    Provenance provenance,
    UUID mergeInto,
    ReasonCode reasonCode,
    String reason,
    String source,
    UUID linkId)
    implements Serializable {
  private static final int SAID = 100;
  private static final int SOURCE = 300;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  public ChangePlan {
    require(status != null && status != ObligationStatus.FULFILLED, "newStatus", "required");
    require(provenance != null, "provenance", "required");
    require(reasonCode != null, "reasonCode", "required");
    dueSaid = shortened(dueSaid, "dueSaid", SAID);
    source = shortened(source, "source", SOURCE);
    require(source != null, "source", "source");
    reason = Reason.require(reason, "reason");
    require(dueOn == null || !(dueOn.isBefore(EARLIEST) || dueOn.isAfter(LATEST)), "dueOn", "date");
    mergeInto = status == ObligationStatus.MERGED_INTO ? mergeInto : null;
    require(status != ObligationStatus.MERGED_INTO || mergeInto != null, "mergeInto", "target");
    require(
        status != ObligationStatus.IN_FORCE || dueOn != null || dueSaid != null, "dueOn", "due");
  }

  private static String shortened(String said, String field, int longest) {
    if (said != null && said.length() > longest) {
      throw new BusinessException(field, "reason.long", longest);
    }
    return said == null || said.isBlank() ? null : said.strip();
  }

  private static void require(boolean kept, String field, String key) {
    if (!kept) {
      throw new BusinessException(field, "obligation.missing." + key);
    }
  }
}
