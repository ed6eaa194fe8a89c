package nl.pactportal.dashboard.question;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.EditedView;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import org.omnifaces.cdi.ViewScoped;

/** The form of a question, new or changed. A new one is held against those asked before. */
@Named
@ViewScoped
public class QuestionEditView extends EditedView {
  private static final long serialVersionUID = 1L;

  @Inject transient QuestionService questions;
  @Inject transient Parties parties;
  @Inject transient Clock clock;
  private final QuestionForm form = new QuestionForm();
  private final Map<String, String> regions = new LinkedHashMap<>();
  private UUID questionId = UuidV7.next();
  private Long seen;
  private String region;
  private String address;
  private List<SimilarQuestion> similar = List.of();
  private boolean another;

  public void load() {
    questions.similar(questionId, ""); // who may not ask has no form
    questions.regions().forEach(code -> regions.put(parties.name(code), code));
    if (isFresh()) {
      form.setAskedOn(LocalDate.now(clock));
      region = regions.size() == 1 ? regions.values().iterator().next() : null;
      return;
    }
    QuestionRow row = questions.readToChange(given());
    questionId = row.id();
    seen = row.version();
    region = row.regionCode();
    form.show(row);
  }

  /** Shows what was asked before in such words, and keeps what was filled in. */
  public void look() {
    similar = questions.similar(questionId, form.words());
    if (similar.isEmpty()) {
      Flash.say("question.similar.none");
    }
  }

  public String save() {
    if (seen != null) {
      questions.change(questionId, seen, form.entry());
    } else {
      requireAnother();
      questions.ask(questionId, region, form.entry(), address);
    }
    Flash.say(seen == null ? "question.asked" : "question.changed");
    return "/questions/detail?faces-redirect=true&id=" + questionId;
  }

  private void requireAnother() {
    similar = questions.similar(questionId, form.words());
    if (!similar.isEmpty() && !another) {
      throw new BusinessException("another", "question.similar.found");
    }
  }

  public boolean isChange() {
    return seen != null;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public QuestionForm getForm() {
    return form;
  }

  /** Code by name. */
  public Map<String, String> getRegions() {
    return regions;
  }

  public List<SimilarQuestion> getSimilar() {
    return similar;
  }

  public UUID getQuestionId() {
    return questionId;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public boolean isAnother() {
    return another;
  }

  public void setAnother(boolean another) {
    this.another = another;
  }
}
