package nl.pactportal.funding;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.account.AccountService;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.DraftService;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.assessment.AssessmentService;
import nl.pactportal.funding.assessment.ChecklistService;
import nl.pactportal.funding.assessment.HearingService;
import nl.pactportal.funding.assessment.HearingText;
import nl.pactportal.funding.assessment.IntakeService;
import nl.pactportal.funding.assessment.SupplyService;
import nl.pactportal.funding.books.BookExportService;
import nl.pactportal.funding.books.BookService;
import nl.pactportal.funding.effect.EffectPlan;
import nl.pactportal.funding.effect.EffectService;
import nl.pactportal.funding.form.Theme;
import nl.pactportal.funding.form.ThemeService;
import nl.pactportal.funding.form.ThemeState;
import nl.pactportal.funding.form.ThemeText;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.LateService;
import nl.pactportal.funding.guide.GuideService;
import nl.pactportal.funding.guide.GuideWritingService;
import nl.pactportal.funding.guide.QuestionService;
import nl.pactportal.funding.mydata.MyDataService;
import nl.pactportal.funding.notice.NoticeAddressService;
import nl.pactportal.funding.objection.DefaultService;
import nl.pactportal.funding.objection.FilingService;
import nl.pactportal.funding.objection.ObjectionService;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.funding.payment.BatchFormat;
import nl.pactportal.funding.payment.BatchService;
import nl.pactportal.funding.payment.ResultService;
import nl.pactportal.funding.payment.SuspensionService;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.funding.register.RegisterService;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationReplyService;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.funding.scheme.OutageReport;
import nl.pactportal.funding.scheme.OutageService;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each permission against each role: denied by name, or let through to "unknown". */
@ExtendWith(ArquillianExtension.class)
class PermissionIT {
  /** A use case; with an unknown id it comes to nothing behind the check. */
  @FunctionalInterface
  interface UseCase {
    void run();
  }

  private static final UUID UNKNOWN = new UUID(1, 1);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject ApplicationService applications;
  @Inject DraftService drafts;
  @Inject SigningService signing;
  @Inject IntakeService intake;
  @Inject AssessmentService assessment;
  @Inject SupplyService supply;
  @Inject HearingService hearings;
  @Inject GrantService grants;
  @Inject AdvanceService advances;
  @Inject AccountService accounts;
  @Inject BatchService batches;
  @Inject ResultService results;
  @Inject SuspensionService suspensions;
  @Inject EffectService effects;
  @Inject ObligationService obligations;
  @Inject AccountabilityService accountabilities;
  @Inject AccountabilityCheckService checks;
  @Inject RecoveryService recoveries;
  @Inject RevocationService revocations;
  @Inject RevocationReplyService replies;
  @Inject SchemeService schemes;
  @Inject OutageService outages;
  @Inject ThemeService themes;
  @Inject ChecklistService checklists;
  @Inject LateService late;
  @Inject GuideService guides;
  @Inject GuideWritingService guideWriting;
  @Inject QuestionService questions;
  @Inject NoticeAddressService noticeAddresses;
  @Inject FilingService filing;
  @Inject ObjectionService objections;
  @Inject DefaultService defaults;
  @Inject AmendmentService amendments;
  @Inject BookService books;
  @Inject BookExportService bookExport;
  @Inject MyDataService myData;
  @Inject RegisterService register;

  private Map<FundingPermission, UseCase> useCases() {
    Map<FundingPermission, UseCase> all = new EnumMap<>(FundingPermission.class);
    applications(all);
    decisions(all);
    payments(all);
    batches(all);
    effects(all);
    settlement(all);
    calls(all);
    guide(all);
    remedies(all);
    books(all);
    return all;
  }

  private void applications(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.VIEW_FUNDING, () -> applications.list(null, 1));
    all.put(FundingPermission.DRAFT_APPLICATION, () -> drafts.open(UNKNOWN));
    all.put(FundingPermission.SUBMIT_APPLICATION, () -> signing.submit(UNKNOWN, 1));
    all.put(FundingPermission.WITHDRAW_APPLICATION, () -> signing.withdraw(UNKNOWN, 1, "x"));
  }

  private void decisions(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.SUPPLY_APPLICATION, () -> supply.answer(UNKNOWN, "x"));
    all.put(FundingPermission.VIEW_ASSESSMENT, () -> assessment.open(UNKNOWN));
    all.put(
        FundingPermission.RECORD_HEARING,
        () -> hearings.record(UNKNOWN, UNKNOWN, new HearingText(null, null, null)));
    all.put(FundingPermission.CHECK_COMPLETENESS, () -> intake.complete(UNKNOWN, 1));
    all.put(FundingPermission.ASSESS_APPLICATION, () -> assessment.start(UNKNOWN, 1));
    all.put(
        FundingPermission.DECIDE_APPLICATION,
        () -> grants.grant(UNKNOWN, UNKNOWN, 1, Money.euro(1), null));
  }

  private void payments(Map<FundingPermission, UseCase> all) {
    all.put(
        FundingPermission.PREPARE_ADVANCE, () -> advances.prepare(UNKNOWN, UNKNOWN, Money.euro(1)));
    all.put(FundingPermission.RELEASE_ADVANCE, () -> advances.release(UNKNOWN, UNKNOWN, 1));
    all.put(FundingPermission.VIEW_ACCOUNT, () -> accounts.of("AM26"));
    all.put(FundingPermission.ENTER_ACCOUNT, () -> accounts.enter(UNKNOWN, "AM26", "", ""));
    all.put(FundingPermission.CONFIRM_ACCOUNT, () -> accounts.confirm(UNKNOWN, 1));
  }

  private void calls(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.PROPOSE_CALL, () -> schemes.terms(UNKNOWN));
    all.put(FundingPermission.DECIDE_CALL, () -> schemes.carryOut(UNKNOWN, 1));
    all.put(FundingPermission.KEEP_CHECKLISTS, () -> checklists.retire(null, UNKNOWN));
    all.put(
        FundingPermission.KEEP_THEMES,
        () -> {
          ThemeText text = new ThemeText("Iets", "Thing", Theme.Owner.JOINT, ThemeState.DISCUSSED);
          themes.change(UNKNOWN, 1, text);
        });
    all.put(
        FundingPermission.RECORD_OUTAGE,
        () ->
            outages.record(
                new OutageReport(
                    Instant.parse("2098-01-01T00:00:00Z"),
                    Instant.parse("2098-01-02T00:00:00Z"),
                    "x")));
    all.put(FundingPermission.DECIDE_LATE, () -> late.refuse(UNKNOWN, 1, "x"));
  }

  private void guide(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.WRITE_GUIDE, () -> guideWriting.publish(UNKNOWN, 1));
    all.put(FundingPermission.ALIGN_GUIDE, () -> guideWriting.align(UNKNOWN, 1, "x"));
    all.put(FundingPermission.CONFIRM_GUIDE, () -> guides.confirm(UNKNOWN));
    all.put(FundingPermission.ASK_QUESTION, () -> questions.subjects(UNKNOWN));
    all.put(FundingPermission.RECEIVE_NOTICES, () -> noticeAddresses.own());
    all.put(FundingPermission.ANSWER_QUESTION, () -> questions.land(UNKNOWN, 1, null));
  }

  private void books(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.VIEW_BOOKS, () -> books.rows());
    all.put(FundingPermission.VIEW_REGISTER, () -> register.page(1));
    all.put(
        FundingPermission.EXPORT_BOOKS, () -> bookExport.write(OutputStream.nullOutputStream()));
    all.put(FundingPermission.EXPORT_OWN_DATA, () -> myData.ofMe());
    all.put(FundingPermission.CHECK_LEDGER, () -> books.lastCheck());
  }

  private void batches(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.VIEW_PAYMENTS, () -> batches.find(UNKNOWN));
    all.put(
        FundingPermission.MAKE_BATCH,
        () -> batches.make(UNKNOWN, BatchFormat.PAIN_001_001_09, null, Set.of()));
    all.put(FundingPermission.APPROVE_BATCH, () -> batches.file(UNKNOWN));
    all.put(FundingPermission.RECORD_PAYMENT, () -> results.paid(UNKNOWN, 1, null));
    all.put(FundingPermission.SUSPEND_PAYMENT, () -> suspensions.lift(UNKNOWN, ""));
  }

  private void remedies(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.FILE_OBJECTION, () -> filing.file(UNKNOWN, UNKNOWN, "x"));
    all.put(FundingPermission.HANDLE_OBJECTION, () -> objections.takeUp(UNKNOWN, 1, false));
    all.put(FundingPermission.DECIDE_PENALTY, () -> defaults.decide(UNKNOWN, UNKNOWN));
    all.put(FundingPermission.RECORD_DEFAULT, () -> defaults.record(UNKNOWN, null));
    all.put(
        FundingPermission.REQUEST_AMENDMENT,
        () -> amendments.request(UNKNOWN, UNKNOWN, new Wish(null, null, null, null, null)));
    all.put(FundingPermission.DECIDE_AMENDMENT, () -> amendments.refuse(UNKNOWN, 1, "x"));
  }

  private void effects(Map<FundingPermission, UseCase> all) {
    all.put(
        FundingPermission.PROPOSE_EFFECT,
        () -> effects.propose(UNKNOWN, new EffectPlan(UNKNOWN, null, null, null)));
    all.put(FundingPermission.CARRY_OUT_EFFECT, () -> effects.carryOut(UNKNOWN, 1));
  }

  private void settlement(Map<FundingPermission, UseCase> all) {
    all.put(FundingPermission.PROPOSE_OBLIGATION, () -> obligations.corrected(UNKNOWN, 1));
    all.put(FundingPermission.APPROVE_OBLIGATION, () -> obligations.approve(UNKNOWN, 1));
    all.put(FundingPermission.DRAFT_ACCOUNTABILITY, () -> accountabilities.begin(UNKNOWN));
    all.put(FundingPermission.SUBMIT_ACCOUNTABILITY, () -> accountabilities.submit(UNKNOWN, 1));
    all.put(FundingPermission.CHECK_ACCOUNTABILITY, () -> checks.complete(UNKNOWN, 1));
    all.put(
        FundingPermission.ASSESS_ACCOUNTABILITY, () -> checks.advise(UNKNOWN, 1, List.of(), "x"));
    all.put(FundingPermission.DETERMINE, () -> checks.sendBack(UNKNOWN, 1, "x"));
    all.put(
        FundingPermission.PROPOSE_REVOCATION,
        () ->
            revocations.announce(
                UNKNOWN, UNKNOWN, new RevocationPlan(null, null, null, null, null, null, null)));
    all.put(FundingPermission.GIVE_VIEW, () -> replies.give(UNKNOWN, UNKNOWN, "x"));
    all.put(FundingPermission.DECIDE_REVOCATION, () -> revocations.drop(UNKNOWN, 1, "x"));
    all.put(FundingPermission.COLLECT_RECOVERY, () -> recoveries.remind(UNKNOWN, 1));
    all.put(FundingPermission.DECIDE_RECOVERY, () -> recoveries.waive(UNKNOWN, 1, "x"));
  }

  @Test
  void everyRoleMayWhatItMayAndNothingElse() throws Exception {
    Map<FundingPermission, UseCase> useCases = useCases();
    assertEquals(FundingPermission.values().length, useCases.size());
    for (FundingPermission permission : FundingPermission.values()) {
      for (Role role : Role.values()) {
        boolean permitted = isPermitted(role, useCases.get(permission));
        assertEquals(permission.roles().contains(role), permitted, permission + " as " + role);
      }
    }
  }

  private static boolean isPermitted(Role role, UseCase useCase) throws Exception {
    try {
      callAs(
          People.person(role, "AM25"),
          () -> {
            useCase.run();
            return null;
          });
      return true;
    } catch (NotPermittedException denied) {
      return false;
    } catch (NotFoundException | BusinessException behindTheCheck) {
      return true;
    }
  }
}
