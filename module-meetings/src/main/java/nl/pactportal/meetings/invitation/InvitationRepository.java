package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.mail.MailAddress;

/** Invitations of the user's regions and of all partners. */
@ApplicationScoped
public class InvitationRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.invitation.InvitationRow(i.id, i.version, i.nameSaid,"
          + " i.email, i.partyCode, i.role, i.state, i.answeredAt, i.answeredBy, i.commentSaid,"
          + " s.nameSaid, p.nameSaid) from Invitation i"
          + " left join Invitation s on s.id = i.delegatedToId and s.regionCode = i.regionCode"
          + " left join Invitation p on p.id = i.delegatedFromId and p.regionCode = i.regionCode"
          + " where i.meetingId = :meeting and i.regionCode in :regions and i.withdrawnAt is null";
  private static final String OLDEST = " order by i.id";
  private static final String MINE =
      " and (i.partyCode in :parties or exists (select d.id from Mandate d where d.id = i.mandateId"
          + " and d.regionCode = i.regionCode and d.subject = :subject))";
  private static final String ONE =
      "select i from Invitation i where i.regionCode in :regions and i.withdrawnAt is null and ";

  /** Invitations whose last mail is not about the meeting as it is now. */
  private static final String BEHIND =
      "select cast(i.id as text) from meetings.invitation i join meetings.meeting m"
          + " on m.region_code = i.region_code and m.id = i.meeting_id"
          + " where i.region_code = any (string_to_array(?1, ',')) and i.withdrawn_at is null"
          + " and ((m.status = 'PLANNED' and i.sent_sequence < m.sequence)"
          + " or (m.status = 'CANCELLED' and not i.cancel_sent)) order by i.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Invitation invitation) {
    em.createQuery(
            "select max(i.sequenceLead) from Invitation i where i.meetingId = :meeting"
                + " and i.email = :email and i.regionCode = :region",
            Integer.class)
        .setParameter("meeting", invitation.getMeetingId())
        .setParameter("email", invitation.address().text())
        .setParameter("region", invitation.getRegionCode())
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(invitation::follow);
    em.persist(invitation);
    em.flush();
  }

  void addToken(Invitation invitation, SecretToken token, Instant now) {
    em.createNativeQuery(
            "insert into meetings.invitation_token (region_code, token_hash, invitation_id, made_at)"
                + " values (?1, ?2, ?3, cast(?4 as timestamptz))")
        .setParameter(1, invitation.getRegionCode())
        .setParameter(2, token.hash())
        .setParameter(3, invitation.getId())
        .setParameter(4, now.toString())
        .executeUpdate();
  }

  /** Whose personal link that is, with the region it lives in. */
  Optional<InvitationKey> byToken(String hash) {
    List<?> found =
        em.createNativeQuery(
                "select t.region_code, cast(t.invitation_id as text) from meetings.invitation_token"
                    + " t where t.token_hash = ?1"
                    + " and t.region_code = any (string_to_array(?2, ','))")
            .setParameter(1, hash)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new InvitationKey((String) row[0], UUID.fromString((String) row[1])))
        .findFirst();
  }

  public List<InvitationRow> of(UUID meetingId) {
    return rows(ROW + OLDEST, meetingId).getResultList();
  }

  /** Of the current user's own mandates, and of these parties. */
  List<InvitationRow> mine(UUID meetingId, Set<String> parties) {
    Set<String> some = parties.isEmpty() ? Set.of("") : parties; // "in ()" is no SQL
    return rows(ROW + MINE + OLDEST, meetingId)
        .setParameter("parties", some)
        .setParameter("subject", user.getSubject())
        .getResultList();
  }

  private TypedQuery<InvitationRow> rows(String query, UUID meetingId) {
    return em.createQuery(query, InvitationRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read());
  }

  /** Two answers at the same moment: the second waits for the first. */
  Optional<Invitation> lock(UUID id) {
    return first(
        em.createQuery(ONE + "i.id = :id", Invitation.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setParameter("id", id));
  }

  /**
   * @throws NotFoundException if there is none, or not for this user
   */
  Invitation find(UUID id) {
    return lock(id).orElseThrow(() -> new NotFoundException("invitation " + id));
  }

  Optional<Invitation> of(UUID meetingId, MailAddress address) {
    return first(
        em.createQuery(ONE + "i.meetingId = :meeting and i.email = :email", Invitation.class)
            .setParameter("meeting", meetingId)
            .setParameter("email", address.text()));
  }

  private <T> Optional<T> first(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read()).getResultStream().findFirst();
  }

  List<UUID> behind() {
    List<?> ids =
        em.createNativeQuery(BEHIND)
            .setParameter(1, String.join(",", user.scope().write()))
            .getResultList();
    return ids.stream().map(id -> UUID.fromString((String) id)).toList();
  }
}
