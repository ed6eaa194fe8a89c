package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.region.RegionScope;

/** A call without its status, which only a clock can tell. */
public record CallRow(
    UUID id,
    String title,
    String summary,
    String legalGround,
    Instant opensAt,
    Instant closesAt,
    String closingSaid,
    CallStage stage,
    int edition,
    Title42 title42,
    String title42Reason,
    Distribution distribution,
    RankMoment rankMoment,
    int arrangement,
    int advancePermille,
    String decisionRule,
    int formVersion,
    Integer guideVersion,
    String publicationReference,
    LocalDate publishedOn,
    boolean ceilingLate)
    implements Serializable {

  public CallStatus statusAt(Instant now, Instant closing) {
    return CallStatus.at(stage, now, opensAt, closing);
  }

  /** Of the call as a whole; a region may have another one. */
  public LocalDate closingDay() {
    return ClosingTime.dayOf(closesAt);
  }

  public boolean concept() {
    return stage == CallStage.CONCEPT;
  }

  /** A concept is for the province only. */
  public String audience() {
    return concept() ? RegionScope.PROVINCE : RegionScope.SHARED;
  }

  /** In whole percents, as people say it. */
  public int advancePercent() {
    return advancePermille / 10;
  }
}
