package nl.pactportal.meetings.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Somebody's part in a body for a time, on a seat or without one. */
@Entity
@Table(schema = "meetings", name = "mandate")
public class Mandate extends RegionAggregate {
  static final int SAID = 100;
  static final int SUBJECT = 255;

  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "seat_id")
  private UUID seatId;

  @Column(name = "holder_said")
  private String holderSaid;

  @Column(name = "standing_role")
  private String standingRole;

  private String subject;
  private String email;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "principal_said")
  private String principalSaid;

  @Column(name = "account_for")
  private String accountFor;

  @Column(name = "portfolio_said")
  private String portfolioSaid;

  @Enumerated(EnumType.STRING)
  @Column(name = "usual_role")
  private UsualRole usualRole;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "starts_said")
  private String startsSaid;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ends_said")
  private String endsSaid;

  @Column(name = "end_uncertain")
  private boolean endUncertain;

  @Column(name = "substitute_for_id")
  private UUID substituteForId;

  @Column(name = "successor_of_id")
  private UUID successorOfId;

  protected Mandate() {}

  Mandate(UUID id, Body body, MandateEntry entry) {
    super(id, body.getRegionCode());
    this.bodyId = body.getId();
    write(entry);
  }

  final void write(MandateEntry entry) {
    this.seatId = entry.seatId();
    this.holderSaid = Wording.required("holder", entry.holder(), SAID);
    this.standingRole = Wording.optional("standingRole", entry.standingRole(), SAID);
    this.subject = Wording.optional("subject", entry.subject(), SUBJECT);
    this.email = EmailAddress.optional("email", entry.email());
    this.capacity = entry.capacity() == null ? Capacity.MEMBER : entry.capacity();
    this.onBehalfOf = entry.onBehalfOf();
    this.principalSaid = Wording.optional("principal", entry.principal(), SAID);
    this.accountFor = entry.accountFor();
    this.portfolioSaid = Wording.optional("portfolio", entry.portfolio(), SAID);
    this.usualRole = entry.usualRole();
    this.substituteForId = entry.substituteForId();
    write(entry.period().checked());
  }

  private void write(Period period) {
    this.startsOn = period.startsOn();
    this.startsSaid = period.startsSaid();
    this.endsOn = period.endsOn();
    this.endsSaid = period.endsSaid();
    this.endUncertain = period.endUncertain();
  }

  /** Its holder hands over on that day. */
  public void endBefore(LocalDate day) {
    write(period().endingBefore(day));
  }

  /**
   * @throws BusinessException if it cannot be handed over on that day
   */
  public void requireHandover(LocalDate day) {
    period().endingBefore(day);
  }

  /** Somebody else's mandate, which takes up this one from that day on. */
  public Mandate succession(UUID id, Body body, String holder, String email, LocalDate day) {
    MandateEntry mine = entry();
    Period period = new Period(day, null, null, null, false);
    MandateEntry theirs =
        new MandateEntry(
            seatId,
            holder,
            null,
            null,
            email,
            capacity,
            mine.onBehalfOf(),
            mine.principal(),
            mine.accountFor(),
            mine.portfolio(),
            usualRole,
            period,
            null);
    Mandate successor = new Mandate(id, body, theirs);
    successor.succeed(this);
    return successor;
  }

  public void succeed(Mandate before) {
    this.successorOfId = before.getId();
  }

  Period period() {
    return new Period(startsOn, startsSaid, endsOn, endsSaid, endUncertain);
  }

  /** What a form starts from. */
  MandateEntry entry() {
    return new MandateEntry(
        seatId,
        holderSaid,
        standingRole,
        subject,
        email,
        capacity,
        onBehalfOf,
        principalSaid,
        accountFor,
        portfolioSaid,
        usualRole,
        period(),
        substituteForId);
  }

  public UUID getBodyId() {
    return bodyId;
  }

  public String getHolderSaid() {
    return holderSaid;
  }
}
