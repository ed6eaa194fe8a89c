package nl.pactportal.meetings.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** What one region answered in one meeting. It is never changed: a later one stands beside it. */
@Entity
@Table(schema = "meetings", name = "round_answer")
public class RoundAnswer extends RegionAggregate {
  static final int TEXT = 2000;

  @Column(name = "round_id")
  private UUID roundId;

  @Column(name = "party_code")
  private String partyCode;

  @Enumerated(EnumType.STRING)
  private AnswerState state;

  private String text;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected RoundAnswer() {}

  RoundAnswer(Round round, AnswerEntry entry, Instant at) {
    super(entry.id(), round.getRegionCode());
    if (entry.party() == null || !RegionScope.REGIONS.contains(entry.party())) {
      throw new BusinessException("party", "round.regionMissing");
    }
    if (entry.state() == null) {
      throw new BusinessException("state", "wording.missing");
    }
    this.roundId = round.getId();
    this.partyCode = entry.party();
    this.state = entry.state();
    this.text = Wording.optional("answer", entry.text(), TEXT);
    this.meetingId = entry.meetingId();
    this.answeredAt = at;
  }
}
