package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A call as it stands now, with the envelopes the user may see.
 *
 * @param status of the last of those regions to close
 */
public record CallPage(
    CallRow call, CallStatus status, List<EnvelopeRow> envelopes, Instant closesAt, Instant at)
    implements Serializable {

  static CallPage of(CallRow call, List<EnvelopeRow> envelopes, Instant now) {
    Instant last =
        envelopes.stream()
            .map(row -> row.ownClosing() == null ? call.closesAt() : row.ownClosing())
            .max(Instant::compareTo)
            .orElse(call.closesAt());
    return new CallPage(call, call.statusAt(now, last), envelopes, last, now);
  }

  public boolean open() {
    return status == CallStatus.OPEN;
  }

  /** The same of one region. */
  public CallStatus statusOf(String regionCode) {
    return call.statusAt(at, closingOf(regionCode));
  }

  public boolean openFor(String regionCode) {
    return statusOf(regionCode) == CallStatus.OPEN;
  }

  /** The last instant at which that region can submit. */
  public Instant closingOf(String regionCode) {
    return own(regionCode).map(EnvelopeRow::ownClosing).orElse(call.closesAt());
  }

  public LocalDate closingDayOf(String regionCode) {
    return ClosingTime.dayOf(closingOf(regionCode));
  }

  /** That day as people say it, or null. */
  public String closingSaidOf(String regionCode) {
    return own(regionCode).map(EnvelopeRow::ownClosingSaid).orElse(call.closingSaid());
  }

  /** The envelope of who sees only one, for a page that needs no table for it. */
  public List<EnvelopeRow> single() {
    return envelopes.size() == 1 ? envelopes : List.of();
  }

  public Optional<EnvelopeRow> envelopeOf(String regionCode) {
    return envelopes.stream().filter(row -> row.regionCode().equals(regionCode)).findFirst();
  }

  private Optional<EnvelopeRow> own(String regionCode) {
    return envelopeOf(regionCode).filter(row -> row.ownClosing() != null);
  }
}
