package nl.pactportal.funding.advance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form that plans the advances on a grant in instalments. */
@Named
@ViewScoped
public class ScheduleView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUARTER = 3;

  @Inject transient ScheduleService schedule;
  @Inject transient AdvanceView page;
  @Inject transient Clock clock;
  private final UUID newId = UuidV7.next();
  private Money total;
  private Integer count = 1;
  private Integer months = QUARTER;
  private LocalDate first;
  private boolean scheduleConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the advances are loaded. */
  public void load() {
    if (page.isPreparable()) {
      total = page.getGrant().left();
      first = LocalDate.now(clock);
    }
  }

  public String plan() {
    Confirmation.require(scheduleConfirmed, "scheduleConfirmed");
    UUID application = page.getGrant().applicationId();
    schedule.plan(
        newId, application, new SchedulePlan(total, orZero(count), first, orZero(months)));
    Flash.say("schedule.done");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application;
  }

  private static int orZero(Integer typed) {
    return typed == null ? 0 : typed;
  }

  public Money getTotal() {
    return total;
  }

  public void setTotal(Money total) {
    this.total = total;
  }

  public Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public boolean isScheduleConfirmed() {
    return scheduleConfirmed;
  }

  public void setScheduleConfirmed(boolean scheduleConfirmed) {
    this.scheduleConfirmed = scheduleConfirmed;
  }
}
