package nl.pactportal.meetings.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The page that shows exactly what would become public, and asks to confirm it. */
@Named
@ViewScoped
public class PublishView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PublicationService publications;
  private String id;
  private UUID meetingId;
  private UUID minutesId;
  private UUID publicationId;
  private long seen;
  private String wooCode;
  private boolean confirmed;
  private String reason;
  private boolean withholdTitle;
  private transient PublishPage page;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    page = publications.preview(meetingId);
    minutesId = page.minutes().shown().id();
    if (page.current() != null) {
      publicationId = page.current().id();
      seen = page.current().version();
    }
  }

  public PublishPage getPage() {
    if (meetingId == null) {
      throw new ViewExpiredException("minutes/publish");
    }
    if (page == null) {
      page = publications.preview(meetingId);
    }
    return page;
  }

  public String publish() {
    publications.publish(meetingId, minutesId, wooCode, confirmed);
    return done("publication.published");
  }

  public String withdraw() {
    publications.withdraw(publicationId, seen, reason, withholdTitle);
    return done("publication.withdrawn");
  }

  private String done(String key) {
    Flash.say(key);
    return "/minutes/publish?faces-redirect=true&id=" + meetingId;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWooCode() {
    return wooCode;
  }

  public void setWooCode(String wooCode) {
    this.wooCode = wooCode;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isWithholdTitle() {
    return withholdTitle;
  }

  public void setWithholdTitle(boolean withholdTitle) {
    this.withholdTitle = withholdTitle;
  }
}
