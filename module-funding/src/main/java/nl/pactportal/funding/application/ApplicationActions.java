package nl.pactportal.funding.application;

import static nl.pactportal.funding.FundingPermission.DRAFT_APPLICATION;
import static nl.pactportal.funding.FundingPermission.SUBMIT_APPLICATION;
import static nl.pactportal.funding.FundingPermission.WITHDRAW_APPLICATION;

import java.io.Serializable;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * What a page offers to this user on this application. The services ask all of it again.
 *
 * @param ownText the user could submit, had he not written it himself
 */
public record ApplicationActions(
    boolean edit,
    boolean submit,
    boolean submitLate,
    boolean ownText,
    boolean sendBack,
    boolean withdraw)
    implements Serializable {

  static ApplicationActions of(ApplicationPage page, CurrentUser user) {
    ApplicationDetail application = page.application();
    boolean inside = user.person().regions().contains(application.regionCode());
    boolean toSign = application.status() == ApplicationStatus.TO_SIGN;
    boolean signatory = inside && toSign && user.may(SUBMIT_APPLICATION);
    boolean wrote = application.isWrittenBy(user.getSubject());
    boolean open = page.call().openFor(application.regionCode());
    boolean closed = page.call().statusOf(application.regionCode()) == CallStatus.CLOSED;
    return new ApplicationActions(
        inside
            && open
            && application.status() == ApplicationStatus.DRAFT
            && user.may(DRAFT_APPLICATION),
        signatory && open && !wrote,
        signatory && closed && !wrote,
        signatory && (open || closed) && wrote,
        signatory && open,
        inside
            && user.may(WITHDRAW_APPLICATION)
            && application.status().canBecome(ApplicationStatus.WITHDRAWN));
  }
}
