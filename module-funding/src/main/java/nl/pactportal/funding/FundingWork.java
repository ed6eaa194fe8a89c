package nl.pactportal.funding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/** The kinds of open work this module gives: what has to be done, and by which role. */
public enum FundingWork {
  REVISE(Role.REGION_COORDINATOR),
  SIGN(Role.REGION_SIGNATORY),
  /** The call closes soon, and the draft is still with its writer. */
  CLOSES_SOON(Role.REGION_COORDINATOR),
  /** The same, waiting for a signature. */
  SIGN_SOON(Role.REGION_SIGNATORY),
  LATE(Role.PROVINCE_DECIDER),
  READ_GUIDE(Role.REGION_COORDINATOR),
  /** Gone through by another than who wrote it. */
  ALIGN_GUIDE(Role.PROVINCE_ASSESSOR),
  PUBLISH_GUIDE(Role.PROVINCE_INTAKE),
  ANSWER_QUESTION(Role.PROVINCE_INTAKE),
  CHECK(Role.PROVINCE_INTAKE),
  SUPPLY(Role.REGION_COORDINATOR),
  HAND_IN(Role.REGION_SIGNATORY),
  NOT_PROCESS(Role.PROVINCE_DECIDER),
  ASSESS(Role.PROVINCE_ASSESSOR),
  DECIDE(Role.PROVINCE_DECIDER),
  DECIDE_AMENDMENT(Role.PROVINCE_DECIDER),
  OBJECTION(Role.PROVINCE_DECIDER),
  OBJECTION_REMEDY(Role.REGION_SIGNATORY),
  DECIDE_OBJECTION(Role.PROVINCE_DECIDER),
  ADVANCE(Role.PROVINCE_FINANCE),
  RELEASE(Role.PROVINCE_FINANCE),
  APPROVE_OBLIGATION(Role.PROVINCE_DECIDER),
  /** An obligation is overdue, and the region was reminded. */
  SET_TERM(Role.PROVINCE_INTAKE),
  ACCOUNT_FOR_GRANT(Role.REGION_COORDINATOR),
  REVISE_ACCOUNTABILITY(Role.REGION_COORDINATOR),
  SIGN_ACCOUNTABILITY(Role.REGION_SIGNATORY),
  CHECK_ACCOUNTABILITY(Role.PROVINCE_INTAKE),
  ASSESS_ACCOUNTABILITY(Role.PROVINCE_ASSESSOR),
  DETERMINE(Role.PROVINCE_DECIDER),
  /** The province means to take money away: the region says what it thinks of that. */
  BE_HEARD(Role.REGION_SIGNATORY),
  DECIDE_REVOCATION(Role.PROVINCE_DECIDER),
  /** The same, once the region gave its view. */
  WEIGH_VIEW(Role.PROVINCE_DECIDER),
  COLLECT(Role.PROVINCE_FINANCE),
  PAY_BACK(Role.REGION_COORDINATOR),
  APPROVE_OFFSET(Role.PROVINCE_DECIDER),
  GIVE_ACCOUNT(Role.REGION_COORDINATOR),
  CONFIRM_ACCOUNT(Role.REGION_SIGNATORY),
  CHECK_ACCOUNT(Role.PROVINCE_FINANCE),
  APPROVE_BATCH(Role.PROVINCE_FINANCE),
  /** A total is not the sum of its postings. */
  BOOKS_DIFFER(Role.PROVINCE_FINANCE);

  private final Role role;

  FundingWork(Role role) {
    this.role = role;
  }

  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param objectId what {@code Worklist.done} will close it by
   */
  public WorkItem on(String regionCode, UUID objectId, UUID applicationId, String reference) {
    return at(
        regionCode, objectId, "/funding/applications/detail.xhtml?id=" + applicationId, reference);
  }

  /** One of several payments on it; without a number as {@link #on}. */
  public WorkItem onInstalment(
      String regionCode, UUID objectId, UUID applicationId, String reference, Integer instalment) {
    if (instalment == null) {
      return on(regionCode, objectId, applicationId, reference);
    }
    return Worklist.item(regionCode, FundingModule.ID, kind(), role, objectId)
        .titled(
            title("nl", part("nl", reference, instalment)),
            title("en", part("en", reference, instalment)),
            "/funding/applications/detail.xhtml?id=" + applicationId);
  }

  private static String part(String language, String reference, int instalment) {
    return MessageFormat.format(
        texts(language).getString("work.instalment"), reference, instalment);
  }

  /**
   * Work that is not about one application.
   *
   * @param path where it is done, from the root of the portal
   */
  public WorkItem at(String regionCode, UUID objectId, String path, String about) {
    return at(role, regionCode, objectId, path, about);
  }

  /**
   * @param instead who does it here
   */
  public WorkItem at(Role instead, String regionCode, UUID objectId, String path, String about) {
    return Worklist.item(regionCode, FundingModule.ID, kind(), instead, objectId)
        .titled(title("nl", about), title("en", about), path);
  }

  private String title(String language, String reference) {
    return MessageFormat.format(texts(language).getString("work." + kind()), reference);
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "nl.pactportal.funding.messages", Locale.forLanguageTag(language));
  }
}
