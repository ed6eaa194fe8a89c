package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.region.RegionScope;

/**
 * Takes an answer that came by mail. It touches the invitation of the person it is from and nothing
 * else; what cannot be used is kept for the secretariat.
 */
@ApplicationScoped
public class ReplyIntake {
  @Inject ReplyDesk desk;

  /** Whatever comes: it returns, or it is a failure of ours and the mail is asked for again. */
  public MailVerdict take(ReceivedMail mail) {
    try {
      if (mail.calendar() == null) {
        return flag(mail, MailVerdict.NO_REPLY, null);
      }
      return take(mail, ReplyReader.read(mail.calendar()));
    } catch (ReplyReader.Unusable unusable) {
      return flag(mail, unusable.verdict(), null);
    }
  }

  private MailVerdict take(ReceivedMail mail, ItipReply reply) {
    Optional<ReplyTarget> target =
        CurrentUser.supplyAs(Person.system("invitations"), () -> desk.target(reply));
    if (target.isEmpty()) {
      return flag(mail, MailVerdict.UNKNOWN_MEETING, null);
    }
    boolean own = MailAddress.read(mail.sender()).filter(reply.attendee()::equals).isPresent();
    if (!own || target.get().invitationId() == null) {
      return flag(mail, MailVerdict.STRANGER, target.get());
    }
    return apply(mail, reply, target.get());
  }

  private MailVerdict apply(ReceivedMail mail, ItipReply reply, ReplyTarget target) {
    InvitationKey key = new InvitationKey(target.regionCode(), target.invitationId());
    try {
      return CurrentUser.supplyAs(key.holder(), () -> desk.take(target, mail, reply));
    } catch (BusinessException refused) {
      return flag(mail, MailVerdict.NO_REPLY, target);
    }
  }

  private MailVerdict flag(ReceivedMail mail, MailVerdict verdict, ReplyTarget target) {
    String region = target == null ? RegionScope.SHARED : target.regionCode();
    CurrentUser.supplyAs(
        new InvitationKey(region, null).holder(),
        () -> {
          desk.flag(region, mail, verdict, target);
          return null;
        });
    return verdict;
  }
}
