package nl.pactportal.dashboard.question;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.link.LinkRow;
import org.omnifaces.cdi.ViewScoped;

/** One question with what came of it. */
@Named
@ViewScoped
public class QuestionDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient QuestionService questions;
  @Inject transient CurrentUser user;
  private String id;
  private UUID questionId;
  private String address;

  /** Read again when the session comes from another node. */
  private transient QuestionDetail detail;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    questionId = GivenId.of(id);
    detail = questions.read(questionId);
    address = detail.following();
  }

  public String follow() {
    questions.follow(questionId, address);
    return done("question.follow.done");
  }

  public String unfollow() {
    questions.unfollow(questionId);
    return done("question.follow.stopped");
  }

  private String done(String message) {
    Flash.say(message);
    return "/questions/detail?faces-redirect=true&id=" + questionId;
  }

  public QuestionDetail getDetail() {
    if (detail == null) {
      detail = questions.read(questionId);
    }
    return detail;
  }

  public QuestionRow getQuestion() {
    return getDetail().question();
  }

  /** Decisions that hold it now. */
  public List<LinkRow> getStanding() {
    return getDetail().decisions().stream().filter(LinkRow::standing).toList();
  }

  /** Where it can go, for who takes it there. */
  public List<QuestionStatus> getSteps() {
    return user.may(DashboardPermission.ANSWER_QUESTION)
        ? getQuestion().status().steps()
        : List.of();
  }

  public boolean isChangeable() {
    boolean mine = getQuestion().askedBy().equals(user.getSubject());
    return getQuestion().status() == QuestionStatus.ASKED
        && (mine || user.may(DashboardPermission.ANSWER_QUESTION));
  }

  public boolean isFollowable() {
    return user.may(DashboardPermission.ASK_QUESTION) && !getQuestion().status().isClosed();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
