package nl.pactportal.dashboard.upload;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.gate.Finding;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One file: what its columns mean, what is wrong with it, what publishing would hide. */
@Named
@ViewScoped
public class UploadDetailView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_NAMES = 30;

  @Inject transient UploadService uploads;
  @Inject transient DashboardTexts texts;
  private final List<Choice> columns = new ArrayList<>();
  private final List<Choice> names = new ArrayList<>();
  private final Map<String, String> municipalities = new LinkedHashMap<>();
  private String id;
  private long seen;
  private boolean leaveOut;
  private boolean percentage;
  private boolean keep;
  private transient UploadDetail detail;

  /** A column or a name of a place, with what was chosen for it. */
  public static class Choice implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String said;
    private final String sample;
    private String chosen;

    Choice(String said, String sample, String chosen) {
      this.said = said;
      this.sample = sample;
      this.chosen = chosen;
    }

    public String getSaid() {
      return said;
    }

    public String getSample() {
      return sample;
    }

    public String getChosen() {
      return chosen;
    }

    public void setChosen(String chosen) {
      this.chosen = chosen;
    }
  }

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    UploadDetail found = getDetail();
    seen = found.upload().version();
    leaveOut = found.assignment().leaveOut();
    percentage = found.assignment().percentage();
    keep = found.assignment().keep();
    found
        .columns()
        .forEach(one -> columns.add(new Choice(one.heading(), one.sample(), one.kind().name())));
    found.unknownPlaces().stream()
        .limit(MOST_NAMES)
        .forEach(name -> names.add(new Choice(name, "", null)));
    found.municipalities().forEach((code, name) -> municipalities.put(name, code));
  }

  /** Also after a refused form, when no view action has run. */
  public UploadDetail getDetail() {
    if (detail == null) {
      detail = uploads.detail(GivenId.of(id));
    }
    return detail;
  }

  public String assign() {
    List<ColumnKind> kinds =
        columns.stream().map(Choice::getChosen).map(ColumnKind::valueOf).toList();
    Map<String, String> aliases = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.getChosen() != null)
        .forEach(name -> aliases.put(name.getSaid(), name.getChosen()));
    uploads.assign(uuid(), seen, new Assignment(kinds, leaveOut, percentage, keep), aliases);
    return here();
  }

  public String publish() {
    if (uploads.publish(uuid(), seen)) {
      Flash.say("own.published");
    }
    return here(); // what is kept apart says so itself
  }

  public String discard() {
    uploads.discard(uuid(), seen);
    Flash.say("own.discarded");
    return "/uploads/index.xhtml?faces-redirect=true";
  }

  public String withdraw() {
    uploads.withdraw(uuid(), seen);
    Flash.say("own.withdrawn");
    return "/uploads/index.xhtml?faces-redirect=true";
  }

  /** What the gate found, in sentences; what holds up the figures first. */
  public List<String> getFindings() {
    FindingWords words = new FindingWords(getDetail().municipalities(), texts.locale());
    return getDetail().outcome().findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .map(words::sentence)
        .toList();
  }

  private UUID uuid() {
    return GivenId.of(id);
  }

  private String here() {
    return "/uploads/detail.xhtml?faces-redirect=true&id=" + uuid();
  }

  public boolean isDraft() {
    return getDetail().upload().status() == UploadStatus.DRAFT;
  }

  /** Periods that are not in the file and stay. */
  public String getKept() {
    return getDetail().preview().kept().stream()
        .map(this::period)
        .collect(Collectors.joining(", "));
  }

  public String period(String code) {
    return new Period(code, "").label(texts.locale());
  }

  public ColumnKind[] getKinds() {
    return ColumnKind.values();
  }

  public List<Choice> getColumns() {
    return columns;
  }

  public List<Choice> getNames() {
    return names;
  }

  public Map<String, String> getMunicipalities() {
    return municipalities;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isLeaveOut() {
    return leaveOut;
  }

  public void setLeaveOut(boolean leaveOut) {
    this.leaveOut = leaveOut;
  }

  public boolean isPercentage() {
    return percentage;
  }

  public boolean isKeep() {
    return keep;
  }

  public void setKeep(boolean keep) {
    this.keep = keep;
  }

  public void setPercentage(boolean percentage) {
    this.percentage = percentage;
  }
}
