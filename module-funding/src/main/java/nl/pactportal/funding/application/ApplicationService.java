package nl.pactportal.funding.application;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.funding.form.Forms;
import nl.pactportal.funding.form.Theme;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.error.NotFoundException;

/** Reading applications. */
@ApplicationScoped
@Transactional
public class ApplicationService {
  private static final int PAGE_SIZE = 20;

  @Inject ApplicationRepository applications;
  @Inject ApplicationHistory history;
  @Inject CallService calls;
  @Inject DecisionTerms terms;
  @Inject Documents documents;
  @Inject Forms forms;
  @Inject Consultations consultations;

  /**
   * @param status null for all
   * @param page from 1; what lies outside becomes the nearest page there is
   */
  @Requires(VIEW_FUNDING)
  public ApplicationList list(ApplicationStatus status, int page) {
    long total = applications.count(status);
    int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    int shown = Math.min(Math.max(page, 1), pages);
    return new ApplicationList(
        applications.page(status, shown, PAGE_SIZE).rows(), total, shown, pages);
  }

  /** The same for a screen, which does not ask how many there are. */
  @Requires(VIEW_FUNDING)
  public PageOf<ApplicationRow> page(ApplicationStatus status, int page) {
    return applications.page(status, page, PAGE_SIZE);
  }

  /**
   * @throws NotFoundException if there is none for this user
   */
  @Requires(VIEW_FUNDING)
  public ApplicationDetail find(UUID id) {
    return applications.detail(id).orElseThrow(() -> new NotFoundException("application " + id));
  }

  /**
   * Within when is decided on it; empty before it is received and once it is decided or withdrawn.
   */
  @Requires(VIEW_FUNDING)
  public Optional<DecisionTerm> decisionTerm(UUID id) {
    ApplicationDetail detail = find(id);
    boolean waiting = detail.submittedAt() != null && detail.status().isWaitingForDecision();
    return waiting ? Optional.of(terms.of(detail)) : Optional.empty();
  }

  /** With call, history and annexes. */
  @Requires(VIEW_FUNDING)
  public ApplicationPage open(UUID id) {
    ApplicationDetail detail = find(id);
    return new ApplicationPage(
        detail, calls.find(detail.callId()), history.of(id), documents.of(id));
  }

  /** The form it was begun on, and whom of its board the region consulted. */
  @Requires(VIEW_FUNDING)
  public FormPage form(UUID id) {
    ApplicationDetail detail = find(id);
    FormSchema form = forms.of(detail.formVersion());
    return new FormPage(
        form,
        themes(detail, form),
        consultations.of(id),
        applications.refusedBefore(detail.callId(), detail.regionCode(), id));
  }

  /** As they were called when it was submitted; a draft keeps what it chose. */
  private List<Theme> themes(ApplicationDetail detail, FormSchema form) {
    return detail.submittedAt() == null
        ? Theme.keeping(forms.themes(), form.themes(detail.answers()))
        : forms.themesAt(detail.submittedAt());
  }

  /**
   * @throws NotFoundException if it was not submitted: for a draft there is no receipt
   */
  @Requires(VIEW_FUNDING)
  public Receipt receipt(UUID id) {
    ApplicationPage page = open(id);
    if (page.application().submittedAt() == null) {
      throw new NotFoundException("receipt of " + id);
    }
    return Receipt.of(page, form(id));
  }
}
