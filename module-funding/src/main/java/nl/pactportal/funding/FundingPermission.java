package nl.pactportal.funding;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.Permission;

/**
 * Who may do what. Each step of the money is another role, so that no single role can draft, sign,
 * grant and pay.
 */
public enum FundingPermission implements Permission {
  VIEW_FUNDING(EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.VISITOR))),
  DRAFT_APPLICATION(EnumSet.of(Role.REGION_COORDINATOR)),
  SUBMIT_APPLICATION(EnumSet.of(Role.REGION_SIGNATORY)),
  WITHDRAW_APPLICATION(EnumSet.of(Role.REGION_SIGNATORY)),
  SUPPLY_APPLICATION(EnumSet.of(Role.REGION_COORDINATOR)),
  CHECK_COMPLETENESS(EnumSet.of(Role.PROVINCE_INTAKE)),
  ASSESS_APPLICATION(EnumSet.of(Role.PROVINCE_ASSESSOR)),
  /** The province's working paper: lists and advice. */
  VIEW_ASSESSMENT(
      EnumSet.of(
          Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER, Role.AUDITOR)),
  RECORD_HEARING(EnumSet.of(Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER)),
  DECIDE_APPLICATION(EnumSet.of(Role.PROVINCE_DECIDER)),
  PREPARE_ADVANCE(EnumSet.of(Role.PROVINCE_FINANCE)),
  RELEASE_ADVANCE(EnumSet.of(Role.PROVINCE_FINANCE)),
  VIEW_ACCOUNT(
      EnumSet.of(
          Role.REGION_COORDINATOR, Role.REGION_SIGNATORY, Role.PROVINCE_FINANCE, Role.AUDITOR)),
  ENTER_ACCOUNT(EnumSet.of(Role.REGION_COORDINATOR)),
  /** Never by who entered it (F5). */
  CONFIRM_ACCOUNT(EnumSet.of(Role.REGION_SIGNATORY, Role.PROVINCE_FINANCE)),
  /** Writing calls and proposing what changes of them. */
  PROPOSE_CALL(EnumSet.of(Role.PROVINCE_INTAKE)),
  /** Publishing and changing calls; never the one who proposed it. */
  DECIDE_CALL(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Naming, settling and giving up what regions can apply for. */
  KEEP_THEMES(EnumSet.of(Role.PROVINCE_INTAKE)),
  /** What calls that have not opened are checked and weighed on. */
  KEEP_CHECKLISTS(EnumSet.of(Role.PROVINCE_INTAKE)),
  RECORD_OUTAGE(EnumSet.of(Role.PROVINCE_INTAKE)),
  /** Writing and publishing the guide of a call. */
  WRITE_GUIDE(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)),
  /** Saying that it was gone through; never by who wrote it last. */
  ALIGN_GUIDE(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER)),
  CONFIRM_GUIDE(EnumSet.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY)),
  ASK_QUESTION(EnumSet.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY)),
  ANSWER_QUESTION(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)),
  /** Mails about the work of one's own roles. */
  RECEIVE_NOTICES(
      EnumSet.of(
          Role.REGION_COORDINATOR,
          Role.REGION_SIGNATORY,
          Role.PROVINCE_INTAKE,
          Role.PROVINCE_ASSESSOR,
          Role.PROVINCE_DECIDER,
          Role.PROVINCE_FINANCE)),
  /** Letting in, or not, what came after the closing instant. */
  DECIDE_LATE(EnumSet.of(Role.PROVINCE_DECIDER)),
  VIEW_PAYMENTS(
      EnumSet.of(
          Role.REGION_COORDINATOR,
          Role.REGION_SIGNATORY,
          Role.BOARD_MEMBER,
          Role.PROVINCE_DECIDER,
          Role.PROVINCE_FINANCE,
          Role.AUDITOR)),
  MAKE_BATCH(EnumSet.of(Role.PROVINCE_FINANCE)),
  /** And fetching its file; never by who made it. */
  APPROVE_BATCH(EnumSet.of(Role.PROVINCE_FINANCE)),
  RECORD_PAYMENT(EnumSet.of(Role.PROVINCE_FINANCE)),
  SUSPEND_PAYMENT(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Saying what a decision of the Pact means for a call. */
  PROPOSE_EFFECT(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)),
  FILE_OBJECTION(EnumSet.of(Role.REGION_SIGNATORY)),
  /** Never by who took the decision (F4; Awb 10:3, third paragraph). */
  HANDLE_OBJECTION(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Recording that somebody told the province it is late (Awb 4:17). */
  RECORD_DEFAULT(EnumSet.of(Role.PROVINCE_INTAKE)),
  /** How much a late decision cost; never by who recorded the notice (Awb 4:18). */
  DECIDE_PENALTY(EnumSet.of(Role.PROVINCE_DECIDER)),
  REQUEST_AMENDMENT(EnumSet.of(Role.REGION_SIGNATORY)),
  DECIDE_AMENDMENT(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Doing it, or not; never the one who proposed it. */
  CARRY_OUT_EFFECT(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Saying what a region must account for and by when. */
  PROPOSE_OBLIGATION(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)),
  APPROVE_OBLIGATION(EnumSet.of(Role.PROVINCE_DECIDER)),
  DRAFT_ACCOUNTABILITY(EnumSet.of(Role.REGION_COORDINATOR)),
  SUBMIT_ACCOUNTABILITY(EnumSet.of(Role.REGION_SIGNATORY)),
  CHECK_ACCOUNTABILITY(EnumSet.of(Role.PROVINCE_INTAKE)),
  ASSESS_ACCOUNTABILITY(EnumSet.of(Role.PROVINCE_ASSESSOR)),
  DETERMINE(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Announcing that a grant is to be revoked, lowered or determined lower afterwards. */
  PROPOSE_REVOCATION(EnumSet.of(Role.PROVINCE_ASSESSOR)),
  /** Saying for the region what it thinks of that. */
  GIVE_VIEW(EnumSet.of(Role.REGION_SIGNATORY)),
  /** After the region was heard; never the one who announced it. */
  DECIDE_REVOCATION(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** Reminding, charging interest and recording what came in. */
  COLLECT_RECOVERY(EnumSet.of(Role.PROVINCE_FINANCE)),
  /** Deferring, waiving and setting off what a region owes. */
  DECIDE_RECOVERY(EnumSet.of(Role.PROVINCE_DECIDER)),
  /** What was published: everybody, also without signing in. */
  VIEW_REGISTER(EnumSet.of(Role.VISITOR)),
  VIEW_BOOKS(
      EnumSet.of(
          Role.REGION_COORDINATOR,
          Role.REGION_SIGNATORY,
          Role.BOARD_MEMBER,
          Role.PROVINCE_INTAKE,
          Role.PROVINCE_ASSESSOR,
          Role.PROVINCE_DECIDER,
          Role.PROVINCE_FINANCE,
          Role.AUDITOR)),
  /** Comparing state and books. */
  CHECK_LEDGER(EnumSet.of(Role.PROVINCE_FINANCE, Role.AUDITOR)),
  /** The controller's workbook. */
  EXPORT_BOOKS(EnumSet.of(Role.PROVINCE_FINANCE, Role.AUDITOR)),
  /** What is kept about oneself (GDPR 15, 20). */
  EXPORT_OWN_DATA(VIEW_FUNDING.roles);

  private final Set<Role> roles;

  FundingPermission(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
