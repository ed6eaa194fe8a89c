package nl.pactportal.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.RegionChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/** Planning a series: first the days it would be, of which some can be left out, then for real. */
@Named
@ViewScoped
public class SeriesView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Integer> ORDINALS = List.of(1, 2, 3, 4, SeriesRule.LAST);

  @Inject SeriesService series;
  @Inject MeetingService meetings;
  @Inject RegionChoice regions;

  private final UUID id = UuidV7.next();
  private List<String> bodies = List.of();
  private String regionCode = RegionScope.SHARED;
  private String body;
  private final SeriesRuleForm rhythm = new SeriesRuleForm();
  private final PlanningForm form = new PlanningForm();
  private final List<SeriesDayForm> days = new ArrayList<>();
  private SeriesRule shown;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    bodies = meetings.bodies();
  }

  public String show() {
    days.clear();
    shown = null;
    series.preview(regionCode, body, rhythm.rule(), form.times()).stream()
        .map(SeriesDayForm::new)
        .forEach(days::add);
    shown = rhythm.rule();
    return null;
  }

  /** Days nobody has seen yet are shown first. */
  public String plan() {
    if (!rhythm.rule().equals(shown)) {
      return show();
    }
    List<LocalDate> chosen =
        days.stream().filter(SeriesDayForm::isChosen).map(SeriesDayForm::getDay).toList();
    series.plan(
        new SeriesPlan(
            id, regionCode, body, shown, form.times(), form.isTentative(), form.venue(), chosen));
    Flash.say("series.planned", chosen.size());
    return "/index?faces-redirect=true";
  }

  /** Code by name: all partners, or one region. */
  public Map<String, String> getRegions() {
    return regions.options();
  }

  public SeriesRule.Step[] getSteps() {
    return SeriesRule.Step.values();
  }

  public DayOfWeek[] getWeekdays() {
    return DayOfWeek.values();
  }

  public List<Integer> getOrdinals() {
    return ORDINALS;
  }

  public List<String> getBodies() {
    return bodies;
  }

  public List<SeriesDayForm> getDays() {
    return days;
  }

  public PlanningForm getForm() {
    return form;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public SeriesRuleForm getRhythm() {
    return rhythm;
  }
}
