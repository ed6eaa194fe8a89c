package nl.pactportal.funding.guide;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The guide of one call as it is in force, and the questions about it; without a call all. */
@Named
@ViewScoped
public class GuideView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallService calls;
  @Inject transient GuideService guides;
  @Inject transient QuestionService questions;
  @Inject transient CurrentUser user;
  private String callId;
  private CallPage page;
  private List<GuideRow> versions = List.of();
  private GuideText text;
  private List<ReceiptRow> receipts = List.of();
  private List<AnswerRow> answers = List.of();
  private List<QuestionRow> asked = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    if (callId == null || callId.isBlank()) {
      return;
    }
    UUID id = GivenId.of(callId);
    page = calls.find(id);
    versions = guides.versions(id);
    versions.stream()
        .filter(GuideRow::published)
        .findFirst()
        .ifPresent(
            row -> {
              text = guides.read(row.id());
              receipts = guides.receipts(row.id());
            });
    answers = questions.answers(id);
    asked = questions.ofCall(id);
  }

  public String confirm() {
    guides.confirm(text.guide().id());
    Flash.say("guide.done.read");
    return "/guide/index.xhtml?faces-redirect=true&call=" + getCall().id();
  }

  /** Whether this user still has to say that he read it. */
  public boolean isToConfirm() {
    return text != null
        && user.may(FundingPermission.CONFIRM_GUIDE)
        && receipts.stream().anyMatch(row -> row.readAt() == null);
  }

  /** The region that asked it, as far as this user may know; else null. */
  public String askerOf(AnswerRow answer) {
    return asked.stream()
        .filter(row -> answer.id().equals(row.answerId()))
        .map(QuestionRow::regionName)
        .findFirst()
        .orElse(null);
  }

  public UUID questionOf(AnswerRow answer) {
    return asked.stream()
        .filter(row -> answer.id().equals(row.answerId()))
        .map(QuestionRow::id)
        .findFirst()
        .orElse(null);
  }

  public List<QuestionRow> getOpen() {
    return asked.stream().filter(QuestionRow::open).toList();
  }

  public boolean isAsker() {
    return user.may(FundingPermission.ASK_QUESTION);
  }

  /** Of the province, or somebody who reads all of it. */
  public boolean isInside() {
    return user.scope().read().contains("PNB");
  }

  public boolean isEditor() {
    return user.may(FundingPermission.WRITE_GUIDE);
  }

  public boolean isInHandForUser() {
    return user.may(FundingPermission.ALIGN_GUIDE)
        && versions.stream().anyMatch(row -> !row.published());
  }

  public CallRow getCall() {
    return page == null ? null : page.call();
  }

  public List<GuideRow> getVersions() {
    return versions;
  }

  public GuideText getText() {
    return text;
  }

  public List<ReceiptRow> getReceipts() {
    return receipts;
  }

  public List<AnswerRow> getAnswers() {
    return answers;
  }

  public String getCallId() {
    return callId;
  }

  public void setCallId(String callId) {
    this.callId = callId;
  }
}
