package nl.pactportal.dashboard.question;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The form that takes a question one step further: {@code step.xhtml?id=…&to=ANSWERED}. */
@Named
@ViewScoped
public class QuestionStepView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AnsweringService answering;
  @Inject transient Clock clock;
  private final StepForm form = new StepForm();
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, String> originals = new LinkedHashMap<>();
  private String id;
  private String to;
  private QuestionStatus next;
  private QuestionRow question;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public String load() {
    next =
        Arrays.stream(QuestionStatus.values())
            .filter(status -> status.name().equals(to))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("status"));
    question = answering.read(GivenId.of(id));
    if (!question.status().steps().contains(next)) {
      return where();
    }
    if (next == QuestionStatus.ANSWERED) {
      tables.putAll(answering.tables(question.id()));
    } else if (next == QuestionStatus.DUPLICATE) {
      originals.putAll(answering.originals(question.id()));
    }
    return null;
  }

  public String take() {
    switch (next) {
      case ANSWERED -> answering.answer(question.id(), question.version(), form.answer());
      case BOUGHT -> answering.buy(question.id(), question.version(), form.purchase());
      case DUPLICATE -> {
        String original = form.getOriginal();
        answering.merge(
            question.id(),
            question.version(),
            original == null ? null : GivenId.of(original),
            form.getSaid());
      }
      default -> answering.move(question.id(), question.version(), next, form.getSaid());
    }
    Flash.say("question.moved." + next);
    return where();
  }

  private String where() {
    return "/questions/detail?faces-redirect=true&id=" + question.id();
  }

  /** Whether something has to be said. */
  public boolean isSaidRequired() {
    boolean begun =
        next == QuestionStatus.BEING_ANSWERED && question.status() == QuestionStatus.ASKED;
    return !begun && next != QuestionStatus.BOUGHT && next != QuestionStatus.DUPLICATE;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public StepForm getForm() {
    return form;
  }

  /** Id by title. */
  public Map<String, String> getTables() {
    return tables;
  }

  /** Id by subject. */
  public Map<String, String> getOriginals() {
    return originals;
  }

  public QuestionStatus getNext() {
    return next;
  }

  public QuestionRow getQuestion() {
    return question;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
