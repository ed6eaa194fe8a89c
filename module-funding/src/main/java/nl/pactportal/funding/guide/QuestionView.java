package nl.pactportal.funding.guide;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** A question: asked, answered, and where in the guide its answer landed. */
@Named
@ViewScoped
public class QuestionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallService calls;
  @Inject transient QuestionService questions;
  @Inject transient CurrentUser user;
  private final UUID newId = UuidV7.next();
  private String id;
  private String callId;
  private CallRow call;
  private QuestionDetail detail;
  private Map<String, UUID> paragraphs = Map.of();
  private UUID paragraph;
  private String question;
  private String answer;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    if (id == null) {
      call = calls.find(GivenId.of(callId)).call();
      paragraphs = named(questions.subjects(call.id()));
      return;
    }
    detail = questions.find(GivenId.of(id));
    call = calls.find(detail.question().callId()).call();
    question = detail.question().text();
    if (isAnswerer()) {
      paragraphs = places();
    }
  }

  private static Map<String, UUID> named(List<ParagraphRow> rows) {
    Map<String, UUID> named = new LinkedHashMap<>();
    rows.forEach(row -> named.put(row.title(), row.id()));
    return named;
  }

  private Map<String, UUID> places() {
    Map<String, UUID> named = new LinkedHashMap<>();
    for (GuideText text : questions.places(call.id())) {
      text.paragraphs()
          .forEach(row -> named.put("v" + text.guide().number() + ": " + row.title(), row.id()));
    }
    return named;
  }

  public String ask() {
    questions.ask(newId, call.id(), paragraph, question);
    return done("question.done.asked", newId);
  }

  /** Not "answer": an action of the name of a property is taken for where to go. */
  public String answerAll() {
    QuestionRow asked = detail.question();
    questions.answer(
        newId, asked.id(), asked.version(), new AnswerText(question, answer), paragraph);
    return done("question.done.answered", asked.id());
  }

  public String land() {
    questions.land(detail.answer().id(), detail.answer().version(), paragraph);
    return done("question.done.landed", detail.question().id());
  }

  private static String done(String message, UUID question) {
    Flash.say(message);
    return "/guide/question.xhtml?faces-redirect=true&id=" + question;
  }

  public boolean isAnswerer() {
    return user.may(FundingPermission.ANSWER_QUESTION);
  }

  public boolean isFresh() {
    return detail == null;
  }

  public CallRow getCall() {
    return call;
  }

  public QuestionDetail getDetail() {
    return detail;
  }

  public Map<String, UUID> getParagraphs() {
    return paragraphs;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCallId() {
    return callId;
  }

  public void setCallId(String callId) {
    this.callId = callId;
  }

  public UUID getParagraph() {
    return paragraph;
  }

  public void setParagraph(UUID paragraph) {
    this.paragraph = paragraph;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
