package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;

/** The form on when a table is looked at. */
@Named
@RequestScoped
public class ScheduleView {
  @Inject ScheduleService schedules;
  @Inject DashboardTexts texts;
  private String id;
  private DatasetDetail dataset;
  private LocalDate nextOn;
  private String nextSaid;
  private LookingEvery every;
  private Long version;

  public void load() {
    dataset = schedules.one(uuid());
    nextOn = dataset.nextReleaseOn();
    nextSaid = dataset.nextReleaseSaid();
    every = dataset.every();
    version = dataset.version();
  }

  private UUID uuid() {
    try {
      return UUID.fromString(id == null ? "" : id);
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("dataset");
    }
  }

  /** Also after a refused form, when no view action has run. */
  public DatasetDetail getDataset() {
    if (dataset == null) {
      dataset = schedules.one(uuid());
    }
    return dataset;
  }

  public String save() {
    schedules.set(
        uuid(), new Schedule(nextOn, nextSaid, every), version == null ? -1 : version);
    Flash.say("schedule.saved");
    return "/sources/detail?faces-redirect=true&id=" + id;
  }

  public Map<String, LookingEvery> getChoices() {
    Map<String, LookingEvery> choices = new LinkedHashMap<>();
    for (LookingEvery one : LookingEvery.values()) {
      choices.put(texts.say("schedule.every." + one), one);
    }
    return choices;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getNextOn() {
    return nextOn;
  }

  public void setNextOn(LocalDate nextOn) {
    this.nextOn = nextOn;
  }

  public String getNextSaid() {
    return nextSaid;
  }

  public void setNextSaid(String nextSaid) {
    this.nextSaid = nextSaid;
  }

  public LookingEvery getEvery() {
    return every;
  }

  public void setEvery(LookingEvery every) {
    this.every = every;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
