package nl.pactportal.funding.application;

import static nl.pactportal.funding.FundingPermission.DRAFT_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.form.FormCheck;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.funding.form.Forms;
import nl.pactportal.funding.form.Theme;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/** What the coordinator of a region does: write the application and hand it to the signatory. */
@ApplicationScoped
@Transactional
public class DraftService {
  @Inject ApplicationRepository applications;
  @Inject OwnApplications own;
  @Inject CallService calls;
  @Inject ReferenceNumbers references;
  @Inject ApplicationHistory history;
  @Inject Documents documents;
  @Inject Forms forms;
  @Inject Attachments attachments;
  @Inject Consultations consultations;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;

  /**
   * The call in which a new application of that region would be made.
   *
   * @throws NotFoundException if the user does not act for that region
   */
  @Requires(DRAFT_APPLICATION)
  public CallPage begin(UUID callId, String regionCode) {
    own.requireActingFor(regionCode);
    return calls.find(callId);
  }

  /** What it asks; frozen into the application when it is saved for the first time. */
  @Requires(DRAFT_APPLICATION)
  public FormPage newForm(UUID callId, String regionCode) {
    own.requireActingFor(regionCode);
    return new FormPage(
        forms.of(calls.find(callId).call().formVersion()),
        forms.themes(),
        List.of(),
        applications.refusedBefore(callId, regionCode, callId));
  }

  /**
   * An application of a region the user acts for, to be written on.
   *
   * @throws NotFoundException if there is none
   */
  @Requires(DRAFT_APPLICATION)
  public ApplicationDetail open(UUID id) {
    ApplicationDetail known =
        applications.detail(id).orElseThrow(() -> new NotFoundException("application " + id));
    own.requireActingFor(known.regionCode());
    return known;
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(DRAFT_APPLICATION)
  public void create(UUID id, UUID callId, String regionCode, ApplicationContent content) {
    own.requireActingFor(regionCode);
    CallPage call = own.requireOpen(callId, regionCode);
    FormSchema form = forms.of(call.call().formVersion());
    requireStorable(form, content, Set.of(), own.ceiling(call, regionCode));
    if (applications.exists(id, regionCode)) {
      return;
    }
    String reference = references.next(regionCode);
    // a second click waited for the counter until here, and now sees what the first one made
    if (!applications.exists(id, regionCode)) {
      Application draft =
          new Application(id, regionCode, callId, form.number(), reference, user.getSubject());
      draft.edit(content, user.getSubject());
      applications.add(draft);
      history.note(regionCode, id, StepKind.CREATED, null, null);
    }
  }

  @Requires(DRAFT_APPLICATION)
  public void edit(UUID id, long seenVersion, ApplicationContent content) {
    save(own.lock(id, seenVersion), content);
  }

  /**
   * Saves what somebody wrote while others may have written, too.
   *
   * @param base what he began from
   * @return the fields both changed; then nothing is saved, and he decides
   */
  @Requires(DRAFT_APPLICATION)
  public List<Clash> merge(UUID id, ApplicationContent base, ApplicationContent mine) {
    Application draft = own.lock(id);
    draft.requireDraft();
    ContentMerge merge = new ContentMerge(base, mine, draft.content());
    if (merge.clashes().isEmpty()) {
      save(draft, merge.merged());
    }
    return merge.clashes();
  }

  /**
   * Keeps one field while somebody types in it; not if somebody else changed it meanwhile.
   *
   * @param base what it was when he began, or what was kept last
   */
  @Requires(DRAFT_APPLICATION)
  public KeptField keep(UUID id, String field, String base, String typed) {
    Application draft = own.lock(id);
    draft.requireDraft();
    FieldText now = new FieldText(forms.of(draft.getFormVersion()), draft.content());
    ApplicationContent content = now.with(field, typed);
    if (content.equals(draft.content())) {
      return new KeptField(true, now.of(field));
    }
    if (!now.of(field).equals(base.replace("\r\n", "\n").strip())) {
      return new KeptField(false, now.of(field));
    }
    save(draft, content);
    return new KeptField(true, new FieldText(now.form(), content).of(field));
  }

  /** Saves, too: what is on the screen is what the signatory gets. */
  @Requires(DRAFT_APPLICATION)
  public void sendToSign(UUID id, long seenVersion, ApplicationContent content) {
    content.requireComplete();
    Application draft = own.lock(id, seenVersion);
    save(draft, content);
    requireComplete(draft, content);
    draft.sendToSign(attachments.hash(draft));
    history.note(draft.getRegionCode(), id, StepKind.SENT_TO_SIGN, content.requested(), null);
    worklist.done(id, FundingWork.REVISE.kind());
    worklist.done(id, FundingWork.CLOSES_SOON.kind());
    worklist.open(workToSign(draft));
  }

  @Requires(DRAFT_APPLICATION)
  public void addAnnex(UUID id, Upload upload) {
    Application draft = own.lock(id);
    draft.requireDraft();
    own.requireOpen(draft.getCallId(), draft.getRegionCode());
    draft.touchedBy(user.getSubject());
    UUID document = documents.add(draft.getRegionCode(), ApplicationAnnexes.TYPE, id, upload);
    audit.record("application.annex-added", draft.getRegionCode(), "document", document, "");
  }

  private void save(Application draft, ApplicationContent content) {
    CallPage call = own.requireOpen(draft.getCallId(), draft.getRegionCode());
    FormSchema form = forms.of(draft.getFormVersion());
    requireStorable(
        form,
        content,
        form.themes(draft.content().answers()),
        own.ceiling(call, draft.getRegionCode()));
    draft.edit(content, user.getSubject());
    audit.record("application.edited", draft.getRegionCode(), "application", draft.getId(), "");
  }

  /** A theme it chose before stays possible, whatever became of it meanwhile. */
  private void requireStorable(
      FormSchema form, ApplicationContent content, Set<String> chosen, Money ceiling) {
    content.requireStorable(ceiling);
    new FormCheck(form, Theme.keeping(forms.themes(), chosen))
        .requireStorable(content.answers(), content.costs());
  }

  private void requireComplete(Application draft, ApplicationContent content) {
    FormSchema form = forms.of(draft.getFormVersion());
    boolean repeated =
        applications.refusedBefore(draft.getCallId(), draft.getRegionCode(), draft.getId());
    new FormCheck(form, forms.themes())
        .requireComplete(content.answers(), content.costs(), content.requested(), repeated);
    consultations.requireEnough(form, draft.getId());
  }

  private WorkItem workToSign(Application draft) {
    CallPage call = own.requireOpen(draft.getCallId(), draft.getRegionCode());
    return FundingWork.SIGN
        .on(draft.getRegionCode(), draft.getId(), draft.getId(), draft.getReference())
        .due(call.closingDayOf(draft.getRegionCode()), call.closingSaidOf(draft.getRegionCode()))
        .notBy(user.getSubject());
  }
}
