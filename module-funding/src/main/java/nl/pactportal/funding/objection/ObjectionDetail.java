package nl.pactportal.funding.objection;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.term.Term;

/**
 * One objection with all that belongs to it.
 *
 * @param term to decide, before it was extended
 */
public record ObjectionDetail(ObjectionRow row, List<AdditionRow> additions, Term term)
    implements Serializable {}
