package nl.pactportal.funding.effect;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.link.LinkRow;

/** Decisions of the Pact that are about subsidies: all of them, or those about one call. */
@Named
@RequestScoped
public class EffectListView {
  @Inject EffectService effects;
  private List<LinkRow> links = List.of();
  private List<LinkRow> ofCall;

  public void load() {
    links = effects.list();
  }

  public List<LinkRow> getLinks() {
    return links;
  }

  public List<LinkRow> about(UUID call) {
    if (ofCall == null) {
      ofCall = effects.about(call);
    }
    return ofCall;
  }
}
