package nl.pactportal.meetings.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A place in a body, which stays when those who hold it change. */
@Entity
@Table(schema = "meetings", name = "seat")
public class Seat extends RegionAggregate {
  static final int TITLE = 100;
  private static final int HEAVIEST = 1000;

  @Column(name = "body_id")
  private UUID bodyId;

  private String title;

  @Column(name = "party_code")
  private String partyCode;

  private boolean voting;
  private int weight;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  protected Seat() {}

  Seat(UUID id, Body body, SeatEntry entry) {
    super(id, body.getRegionCode());
    this.bodyId = body.getId();
    write(entry);
  }

  void write(SeatEntry entry) {
    int votes = entry.weight() == null ? 1 : entry.weight();
    if (votes < 1 || votes > HEAVIEST) {
      throw new BusinessException("weight", "seat.weightRange", HEAVIEST);
    }
    this.title = Wording.required("title", entry.title(), TITLE);
    this.partyCode = entry.partyCode();
    this.voting = entry.voting();
    this.weight = votes;
    this.endedOn = entry.endedOn();
  }

  UUID getBodyId() {
    return bodyId;
  }
}
