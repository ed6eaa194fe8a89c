package nl.pactportal.funding.effect;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.platform.link.LinkRow;

/**
 * What the Pact asked, and what the province makes of it.
 *
 * @param proposal null as long as nobody proposed anything
 * @param calls to choose from
 */
public record EffectDetail(LinkRow link, ProposalRow proposal, List<CallPage> calls)
    implements Serializable {
  static final String OBLIGATION = "obligation";

  public boolean open() {
    return link.asked() && proposal == null && !aboutObligation();
  }

  /** About an obligation, which is changed on its own page. */
  public boolean aboutObligation() {
    return OBLIGATION.equals(link.toType());
  }
}
