package nl.pactportal.dashboard.source;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The form on when a table is looked at. */
@Named
@ViewScoped
public class ScheduleView implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject transient ScheduleService schedules;
  @Inject transient DashboardTexts texts;
  private String id;
  private DatasetDetail dataset;
  private LocalDate nextOn;
  private String nextSaid;
  private LookingEvery every;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    dataset = schedules.one(GivenId.of(id));
    nextOn = dataset.nextReleaseOn();
    nextSaid = dataset.nextReleaseSaid();
    every = dataset.every();
  }

  public DatasetDetail getDataset() {
    return dataset;
  }

  public String save() {
    schedules.set(dataset.id(), new Schedule(nextOn, nextSaid, every), dataset.version());
    Flash.say("schedule.saved");
    return "/sources/detail?faces-redirect=true&id=" + dataset.id();
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
}
