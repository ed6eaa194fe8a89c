package nl.pactportal.dashboard.headline;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The form on what of a table stands on the overview. */
@Named
@ViewScoped
public class HeadlineView implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject transient HeadlineService headlines;
  private String id;
  private DatasetDetail dataset;
  private Map<String, String> choices = Map.of();
  private List<String> chosen = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    dataset = headlines.table(GivenId.of(id));
    List<MeasureChoice> all = headlines.choices(dataset.id());
    choices = new LinkedHashMap<>();
    all.forEach(one -> choices.put(one.code(), label(one)));
    chosen = all.stream().filter(MeasureChoice::chosen).map(MeasureChoice::code).toList();
  }

  private static String label(MeasureChoice one) {
    return one.unit().isEmpty() ? one.title() : one.title() + " (" + one.unit() + ")";
  }

  public String save() {
    headlines.choose(dataset.id(), new LinkedHashSet<>(chosen));
    Flash.say("headline.saved");
    return "/sources/detail?faces-redirect=true&id=" + dataset.id();
  }

  public DatasetDetail getDataset() {
    return dataset;
  }

  /** Title by code. */
  public Map<String, String> getChoices() {
    return choices;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
