package nl.pactportal.dashboard.annotation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.Choices;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.EditedView;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form of a note: {@code edit.xhtml?new=true&dataset=…}, or {@code ?id=…} to change its text.
 */
@Named
@ViewScoped
public class AnnotationEditView extends EditedView {
  private static final long serialVersionUID = 1L;

  @Inject transient AnnotationService annotations;
  @Inject transient Parties parties;
  @Inject transient DashboardTexts texts;
  private final AnnotationForm form = new AnnotationForm();
  private final Map<String, String> audiences = new LinkedHashMap<>();
  private final Map<String, String> measures = new LinkedHashMap<>();
  private final Map<String, String> geos = new LinkedHashMap<>();
  private final Map<String, String> periods = new LinkedHashMap<>();
  private UUID annotationId = UuidV7.next();
  private Long seen;
  private String about;
  private String dataset;

  public void load() {
    if (isFresh()) {
      choose(annotations.choices(GivenId.of(dataset)));
      return;
    }
    AnnotationRow row = annotations.readToChange(given());
    annotationId = row.id();
    seen = row.version();
    about = row.datasetTitle() + ": " + row.about();
    form.setText(row.text());
  }

  private void choose(AnnotationChoices choices) {
    about = choices.datasetTitle();
    choices.audiences().forEach(code -> audiences.put(audience(code), code));
    choices.measures().forEach((code, title) -> Choices.add(measures, title, code));
    choices.geos().forEach((code, title) -> Choices.add(geos, title, code));
    choices
        .periods()
        .forEach(
            (code, title) ->
                Choices.add(periods, new Period(code, title).label(texts.locale()), code));
  }

  private String audience(String code) {
    return RegionScope.REGIONS.contains(code)
        ? parties.name(code)
        : texts.say("annotation.audience." + code);
  }

  public String save() {
    if (seen == null) {
      annotations.write(annotationId, form.entry(GivenId.of(dataset)));
    } else {
      annotations.change(annotationId, seen, form.getText());
    }
    Flash.say("annotation.saved");
    return "/annotations/detail?faces-redirect=true&id=" + annotationId;
  }

  public boolean isChange() {
    return seen != null;
  }

  public String getAbout() {
    return about;
  }

  public UUID getAnnotationId() {
    return annotationId;
  }

  public AnnotationForm getForm() {
    return form;
  }

  /** Code by name, as the maps below. */
  public Map<String, String> getAudiences() {
    return audiences;
  }

  public Map<String, String> getMeasures() {
    return measures;
  }

  public Map<String, String> getGeos() {
    return geos;
  }

  public Map<String, String> getPeriods() {
    return periods;
  }

  public String getDataset() {
    return dataset;
  }

  public void setDataset(String dataset) {
    this.dataset = dataset;
  }
}
