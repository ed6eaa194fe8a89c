package nl.pactportal.funding.guide;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The version in hand: its paragraphs one by one, and its way to publication. */
@Named
@ViewScoped
public class GuideEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallService calls;
  @Inject transient GuideWritingService writing;
  @Inject transient CurrentUser user;
  private String callId;
  private String paragraph;
  private CallRow call;
  private GuideText text;
  private UUID paragraphId = UuidV7.next();
  private boolean known;
  private String number;
  private String heading;
  private String body;
  private String alignedWith;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    call = calls.find(GivenId.of(callId)).call();
    text = writing.inHand(call.id());
    if (paragraph != null) {
      fill(GivenId.of(paragraph));
    }
  }

  private void fill(UUID id) {
    ParagraphRow row =
        text.paragraphs().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("paragraph " + id));
    paragraphId = id;
    known = true;
    number = row.number();
    heading = row.heading();
    body = row.body();
  }

  public String save() {
    writing.write(
        getGuide().id(),
        getGuide().version(),
        paragraphId,
        new ParagraphText(number, heading, body));
    return done("guide.done.saved");
  }

  public String remove() {
    writing.remove(getGuide().id(), getGuide().version(), paragraphId);
    return done("guide.done.removed");
  }

  public String align() {
    writing.align(getGuide().id(), getGuide().version(), alignedWith);
    return done("guide.done.aligned");
  }

  public String publish() {
    writing.publish(getGuide().id(), getGuide().version());
    Flash.say("guide.done.published");
    return "/guide/index.xhtml?faces-redirect=true&call=" + call.id();
  }

  private String done(String message) {
    Flash.say(message);
    return "/guide/edit.xhtml?faces-redirect=true&call=" + call.id();
  }

  public boolean isEditor() {
    return user.may(FundingPermission.WRITE_GUIDE);
  }

  /** Somebody else wrote it last, and it says something. */
  public boolean isAlignable() {
    return getGuide().status() == GuideStatus.CONCEPT
        && !getGuide().writtenBy().equals(user.getSubject())
        && !text.paragraphs().isEmpty();
  }

  public boolean isPublishable() {
    return getGuide().status() == GuideStatus.ALIGNED && isEditor();
  }

  public boolean isKnown() {
    return known;
  }

  public CallRow getCall() {
    return call;
  }

  public GuideText getText() {
    return text;
  }

  public GuideRow getGuide() {
    return text.guide();
  }

  public String getCallId() {
    return callId;
  }

  public void setCallId(String callId) {
    this.callId = callId;
  }

  public String getParagraph() {
    return paragraph;
  }

  public void setParagraph(String paragraph) {
    this.paragraph = paragraph;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getAlignedWith() {
    return alignedWith;
  }

  public void setAlignedWith(String alignedWith) {
    this.alignedWith = alignedWith;
  }
}
