package nl.pactportal.meetings.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.input.Wording;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a meeting decided on an item, also when it decided to wait. */
@Entity
@Table(schema = "meetings", name = "decision")
public class Decision extends RegionAggregate {
  static final int TEXT = 2000;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private String text;

  protected Decision() {}

  Decision(UUID id, AgendaItem item, DecisionKind kind, String text) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    if (kind == null) {
      throw new BusinessException("decisionKind", "wording.missing");
    }
    this.kind = kind;
    this.text = Wording.required("decisionText", text, TEXT);
  }
}
