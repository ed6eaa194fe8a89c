package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.input.GivenId;

/** A mandate while it is being typed. */
public class MandateForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String seat;
  private String holder;
  private String standingRole;
  private String subject;
  private String email;
  private Capacity capacity = Capacity.MEMBER;
  private String onBehalfOf;
  private String principal;
  private String accountFor;
  private String portfolio;
  private UsualRole usualRole;
  private LocalDate startsOn;
  private String startsSaid;
  private LocalDate endsOn;
  private String endsSaid;
  private boolean endUncertain;
  private String substituteFor;

  /** Starts from what is there. */
  void fill(MandateEntry entry) {
    seat = text(entry.seatId());
    holder = entry.holder();
    standingRole = entry.standingRole();
    subject = entry.subject();
    email = entry.email();
    capacity = entry.capacity();
    usualRole = entry.usualRole();
    substituteFor = text(entry.substituteForId());
    fillParties(entry);
    fillPeriod(entry.period());
  }

  private void fillParties(MandateEntry entry) {
    onBehalfOf = entry.onBehalfOf();
    principal = entry.principal();
    accountFor = entry.accountFor();
    portfolio = entry.portfolio();
  }

  private void fillPeriod(Period period) {
    startsOn = period.startsOn();
    startsSaid = period.startsSaid();
    endsOn = period.endsOn();
    endsSaid = period.endsSaid();
    endUncertain = period.endUncertain();
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }

  MandateEntry entry() {
    return new MandateEntry(
        GivenId.optional(seat),
        holder,
        standingRole,
        subject,
        email,
        capacity,
        onBehalfOf,
        principal,
        accountFor,
        portfolio,
        usualRole,
        new Period(startsOn, startsSaid, endsOn, endsSaid, endUncertain),
        GivenId.optional(substituteFor));
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getStandingRole() {
    return standingRole;
  }

  public void setStandingRole(String standingRole) {
    this.standingRole = standingRole;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public String getOnBehalfOf() {
    return onBehalfOf;
  }

  public void setOnBehalfOf(String onBehalfOf) {
    this.onBehalfOf = onBehalfOf;
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public String getAccountFor() {
    return accountFor;
  }

  public void setAccountFor(String accountFor) {
    this.accountFor = accountFor;
  }

  public String getPortfolio() {
    return portfolio;
  }

  public void setPortfolio(String portfolio) {
    this.portfolio = portfolio;
  }

  public UsualRole getUsualRole() {
    return usualRole;
  }

  public void setUsualRole(UsualRole usualRole) {
    this.usualRole = usualRole;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public String getStartsSaid() {
    return startsSaid;
  }

  public void setStartsSaid(String startsSaid) {
    this.startsSaid = startsSaid;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public String getEndsSaid() {
    return endsSaid;
  }

  public void setEndsSaid(String endsSaid) {
    this.endsSaid = endsSaid;
  }

  public boolean isEndUncertain() {
    return endUncertain;
  }

  public void setEndUncertain(boolean endUncertain) {
    this.endUncertain = endUncertain;
  }

  public String getSubstituteFor() {
    return substituteFor;
  }

  public void setSubstituteFor(String substituteFor) {
    this.substituteFor = substituteFor;
  }
}
