package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.call.CallRow;

/**
 * The applications of a call in their order.
 *
 * @param waiting how many are received and not complete yet: they can still change the outcome
 * @param whole false for who looks at some regions only: then there is no order to show
 */
public record RankingPage(CallRow call, List<RankedRow> rows, long waiting, boolean whole)
    implements Serializable {}
