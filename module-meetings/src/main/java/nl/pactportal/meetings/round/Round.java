package nl.pactportal.meetings.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/**
 * One question to all five regions; they answer in one meeting or over several. In queries it has a
 * longer name, because ROUND is a function there.
 */
@Entity(name = "QuestionRound")
@Table(schema = "meetings", name = "round")
public class Round extends RegionAggregate {
  static final int QUESTION = 1000;
  static final int CLOSED = 500;

  private String question;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_said")
  private String closedSaid;

  protected Round() {}

  /**
   * @throws BusinessException in a meeting of one region: the others could not see the question
   */
  Round(UUID id, AgendaItem item, String question) {
    super(id, item.getRegionCode());
    if (RegionScope.REGIONS.contains(item.getRegionCode())) {
      throw new BusinessException(null, "round.oneRegion");
    }
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.question = Wording.required("question", question, QUESTION);
  }

  void close(String reason, Instant at) {
    requireOpen();
    this.closedSaid = Wording.required("closed", reason, CLOSED);
    this.closedAt = at;
  }

  void requireOpen() {
    if (closedAt != null) {
      throw new BusinessException(null, "round.alreadyClosed");
    }
  }

  String getQuestion() {
    return question;
  }

  UUID getMeetingId() {
    return meetingId;
  }
}
