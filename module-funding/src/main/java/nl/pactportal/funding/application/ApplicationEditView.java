package nl.pactportal.funding.application;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.RequestedId;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form of a draft, new or known. What the browser sends is only the text and the amount: which
 * application, call and region it is about stays on the server from the first request on.
 */
@Named
@ViewScoped
public class ApplicationEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient DraftService drafts;
  @Inject transient ApplicationService applications;
  @Inject transient CallService calls;
  private String id;
  private String callId;
  private String region;
  private ApplicationDetail known;
  private UUID newId;
  private long version;
  private CallPage call;
  private EnvelopeRow envelope;
  private String title;
  private String activities;
  private Money requested;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** With an id an existing draft, else a new one for that call and region. */
  public void load() {
    if (id == null) {
      newId = UuidV7.next();
      call = drafts.begin(RequestedId.of(callId), region);
    } else {
      known = drafts.open(RequestedId.of(id));
      version = known.version();
      title = known.title();
      activities = known.activities();
      requested = known.requested();
      call = calls.find(known.callId());
    }
    envelope =
        call.envelopeOf(getRegionCode())
            .orElseThrow(() -> new NotFoundException("envelope of " + getRegionCode()));
  }

  /** At the hour of that region, which may have more time than others. */
  public boolean isOpen() {
    return call.openFor(getRegionCode());
  }

  public Instant getClosesAt() {
    return call.closingOf(getRegionCode());
  }

  public String save() {
    store();
    Flash.say(isNew() ? "application.done.created" : "application.done.saved");
    return detailPage();
  }

  public String sendToSign() {
    if (isNew()) {
      content().requireComplete();
      store();
      known = applications.find(newId);
      version = known.version();
    }
    requireUnseenChangesTold();
    drafts.sendToSign(known.id(), version, content());
    Flash.say("application.done.sentToSign");
    return detailPage();
  }

  private void store() {
    if (isNew()) {
      drafts.create(newId, call.call().id(), region, content());
    } else {
      requireUnseenChangesTold();
      drafts.edit(known.id(), version, content());
    }
  }

  /** Tells once that somebody else saved; who then saves again does so knowingly. */
  private void requireUnseenChangesTold() {
    long stored = applications.find(known.id()).version();
    if (stored != version) {
      version = stored;
      throw BusinessException.stale();
    }
  }

  private ApplicationContent content() {
    return new ApplicationContent(title, activities, requested);
  }

  private String detailPage() {
    return "/applications/detail.xhtml?faces-redirect=true&id=" + (isNew() ? newId : known.id());
  }

  public boolean isNew() {
    return known == null;
  }

  /** Closed, or signed meanwhile: then there is something to read, not to fill in. */
  public boolean isEditable() {
    return isOpen() && (isNew() || known.status() == ApplicationStatus.DRAFT);
  }

  public CallPage getCall() {
    return call;
  }

  public EnvelopeRow getEnvelope() {
    return envelope;
  }

  public String getReference() {
    return isNew() ? null : known.reference();
  }

  public String getRegionCode() {
    return isNew() ? region : known.regionCode();
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

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getActivities() {
    return activities;
  }

  public void setActivities(String activities) {
    this.activities = activities;
  }

  public Money getRequested() {
    return requested;
  }

  public void setRequested(Money requested) {
    this.requested = requested;
  }
}
