package nl.pactportal.funding.call;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A call as it stands now, with the envelopes the user may see. */
public record CallPage(CallRow call, CallStatus status, List<EnvelopeRow> envelopes)
    implements Serializable {

  public boolean open() {
    return status == CallStatus.OPEN;
  }

  /** The envelope of who sees only one, for a page that needs no table for it. */
  public List<EnvelopeRow> single() {
    return envelopes.size() == 1 ? envelopes : List.of();
  }

  public Optional<EnvelopeRow> envelopeOf(String regionCode) {
    return envelopes.stream().filter(row -> row.regionCode().equals(regionCode)).findFirst();
  }
}
