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

  public boolean open() {
    return link.asked() && proposal == null;
  }
}
