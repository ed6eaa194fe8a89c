package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.money.Money;

/**
 * The advice that counts, as the province reads it.
 *
 * @param contentHash of the text it is about
 */
public record AdviceRow(
    Money amount,
    String motivation,
    StateAid stateAid,
    String stateAidRemark,
    String obligations,
    String schedule,
    LinePlan lines,
    String contentHash,
    String advisedBy,
    String advisedByName,
    Instant advisedAt)
    implements Serializable {}
