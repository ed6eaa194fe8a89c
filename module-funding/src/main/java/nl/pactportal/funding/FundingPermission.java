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
  /** Saying what a decision of the Pact means for a call. */
  PROPOSE_EFFECT(EnumSet.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)),
  /** Doing it, or not; never the one who proposed it. */
  CARRY_OUT_EFFECT(EnumSet.of(Role.PROVINCE_DECIDER));

  private final Set<Role> roles;

  FundingPermission(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
