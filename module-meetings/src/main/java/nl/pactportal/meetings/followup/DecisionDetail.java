package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.platform.link.LinkRow;

/**
 * A decision, where it comes from and what came of it.
 *
 * @param chain all decisions on the same matter, oldest first; only itself if there is no other
 * @param effects what it asked of other modules
 */
public record DecisionDetail(RegisterRow decision, List<RegisterRow> chain, List<LinkRow> effects)
    implements Serializable {}
