package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.calendar.CalendarRepository;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.region.RegionScope;

/** Answering: by the personal link of a mail, or signed in for the party one acts for. */
@ApplicationScoped
@Transactional
public class AnswerService {
  @Inject CalendarRepository meetings;
  @Inject InvitationRepository invitations;
  @Inject AnswerDesk desk;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if there is no such link, or its invitation was taken back
   */
  @Requires(VIEW_PUBLISHED)
  public AnswerSheet byLink(String token) {
    InvitationKey key = keyOf(token);
    return CurrentUser.supplyAs(key.holder(), () -> desk.sheet(key.id()));
  }

  @Requires(VIEW_PUBLISHED)
  public void answerByLink(String token, Answer answer) {
    answer(keyOf(token).holder(), keyOf(token).id(), answer, AnswerWay.LINK);
  }

  private InvitationKey keyOf(String token) {
    String hash = new SecretToken(String.valueOf(token)).hash();
    return CurrentUser.supplyAs(Person.system("invitations"), () -> desk.keyOf(hash))
        .orElseThrow(() -> new NotFoundException("no invitation"));
  }

  /** Invitations of the current user's mandates, and for the parties he acts for. */
  @Requires(VIEW_MEETINGS)
  public List<InvitationRow> mine(UUID meetingId) {
    return invitations.mine(meetingId, parties());
  }

  @Requires(VIEW_MEETINGS)
  public void answer(UUID meetingId, UUID invitationId, Answer answer) {
    if (mine(meetingId).stream().noneMatch(row -> row.id().equals(invitationId))) {
      throw new NotFoundException("invitation " + invitationId);
    }
    String region = meetings.find(meetingId).regionCode();
    Person acting = new InvitationKey(region, invitationId).actingFor(user.person());
    answer(acting, invitationId, answer, AnswerWay.PORTAL);
  }

  private Set<String> parties() {
    Set<String> parties = new TreeSet<>();
    if (user.getRoles().stream().anyMatch(Role::ofProvince)) {
      parties.add(RegionScope.PROVINCE);
    }
    if (!user.has(Role.AUDITOR)) {
      parties.addAll(user.person().regions());
    }
    return parties;
  }

  private void answer(Person acting, UUID id, Answer answer, AnswerWay way) {
    CurrentUser.supplyAs(
        acting,
        () -> {
          desk.answer(id, answer, way);
          return null;
        });
  }
}
