package nl.pactportal.funding.application;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form of a draft, new or known. What the browser sends is only what is filled in: which
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
  private String kept;
  private ApplicationDetail known;
  private UUID newId;
  private CallPage call;
  private EnvelopeRow envelope;
  private FormPage page;
  private DraftForm form;
  private ApplicationContent base;
  private List<Clash> clashes = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** With an id an existing draft, else a new one for that call and region. */
  public void load() {
    if (id == null) {
      newId = UuidV7.next();
      call = drafts.begin(GivenId.of(callId), region);
      page = drafts.newForm(call.call().id(), region);
    } else {
      known = drafts.open(GivenId.of(id));
      call = calls.find(known.callId());
      page = applications.form(known.id());
    }
    kept = isNew() ? callId + "." + region : id;
    fill();
    envelope =
        call.envelopeOf(getRegionCode())
            .orElseThrow(() -> new NotFoundException("envelope of " + getRegionCode()));
  }

  private void fill() {
    form = new DraftForm(page.form());
    if (!isNew()) {
      base = known.content();
      form.fill(base);
    }
  }

  /** At the hour of that region, which may have more time than others. */
  public boolean isOpen() {
    return call.openFor(getRegionCode());
  }

  public Instant getClosesAt() {
    return call.closingOf(getRegionCode());
  }

  public String save() {
    boolean created = isNew();
    if (!store()) {
      return null;
    }
    Flash.say(created ? "application.done.created" : "application.done.saved");
    return detailPage();
  }

  public String sendToSign() {
    form.content().requireComplete();
    if (!store()) {
      return null;
    }
    drafts.sendToSign(known.id(), known.version(), known.content());
    Flash.say("application.done.sentToSign");
    return detailPage();
  }

  /** False if somebody else changed the same field; both texts are on the page then. */
  private boolean store() {
    if (isNew()) {
      drafts.create(newId, call.call().id(), region, form.content());
    } else {
      clashes = drafts.merge(known.id(), SentBase.of(base, page.form()), form.content());
    }
    known = applications.find(isNew() ? newId : known.id());
    base = known.content();
    return clashes.isEmpty();
  }

  /** Without leaving the page; empty lines are not kept. */
  public void addCost() {
    form.addCost();
  }

  private String detailPage() {
    return "/applications/detail.xhtml?faces-redirect=true&id=" + known.id() + "&saved=" + kept;
  }

  public boolean isNew() {
    return known == null;
  }

  /** Closed, or signed meanwhile: then there is something to read, not to fill in. */
  public boolean isEditable() {
    return isOpen() && (isNew() || known.status() == ApplicationStatus.DRAFT);
  }

  public CostPlan getPlan() {
    return form.content().costs();
  }

  public CallPage getCall() {
    return call;
  }

  public EnvelopeRow getEnvelope() {
    return envelope;
  }

  public FormPage getPage() {
    return page;
  }

  public DraftForm getForm() {
    return form;
  }

  public List<Clash> getClashes() {
    return clashes;
  }

  /** Null for what is not stored yet. */
  public UUID getStoredId() {
    return isNew() ? null : known.id();
  }

  public long getStoredVersion() {
    return isNew() ? 0 : known.version();
  }

  /** What is stored of a field; the script of the page goes on from there. */
  public String stored(String field) {
    return isNew() ? "" : new FieldText(page.form(), base).of(field);
  }

  public String getReference() {
    return isNew() ? null : known.reference();
  }

  public String getRegionCode() {
    return isNew() ? region : known.regionCode();
  }

  /** Under what a browser keeps what is typed and not saved. */
  public String getKept() {
    return kept;
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
}
