package nl.pactportal.meetings.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Ballots in meetings of the user's regions. */
@ApplicationScoped
public class BallotRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.ballot.BallotRow(b.id, b.version, b.meetingId,"
          + " b.agendaItemId, b.question, b.method, b.majority, b.status, b.quorumPercent,"
          + " b.presentVotes, b.totalVotes, b.votesFor, b.votesAgainst, b.votesAbstained,"
          + " b.decisionId, b.closedAt, b.cancelledSaid)"
          + " from Ballot b where b.regionCode in :regions and b.meetingId = :meeting";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Ballot ballot, List<Voter> voters) {
    em.persist(ballot);
    addVotes(ballot, voters);
  }

  /** To write them anew, perhaps for another method; nobody voted yet. */
  void removeVotes(Ballot ballot) {
    em.lock(ballot, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.createQuery("delete from Vote v where v.ballotId = :ballot and v.regionCode = :region")
        .setParameter("ballot", ballot.getId())
        .setParameter("region", ballot.getRegionCode())
        .executeUpdate();
  }

  /** The ballot is written first: its votes refer to it and to its method. */
  void addVotes(Ballot ballot, List<Voter> voters) {
    em.flush();
    int position = 0;
    for (Voter voter : voters) {
      em.persist(new Vote(ballot, ++position, voter));
    }
  }

  /** What a ballot is about to refer to has to be written before it. */
  void flush() {
    em.flush();
  }

  public List<BallotRow> of(UUID meetingId) {
    return scoped(em.createQuery(ROW + " order by b.openedAt, b.id", BallotRow.class))
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /**
   * @throws NotFoundException if that meeting has no such ballot
   */
  BallotRow row(UUID meetingId, UUID id) {
    return scoped(em.createQuery(ROW + " and b.id = :id", BallotRow.class))
        .setParameter("meeting", meetingId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("ballot " + id));
  }

  List<VoteRow> votes(UUID ballotId) {
    return scoped(
            em.createQuery(
                "select new nl.pactportal.meetings.ballot.VoteRow(v.attendanceId, v.voterSaid,"
                    + " p.name, v.weight, v.present, v.delegateId, d.voterSaid, v.tookPart,"
                    + " v.choice) from Vote v left join Party p on p.code = v.partyCode"
                    + " left join Vote d on d.ballotId = v.ballotId"
                    + " and d.attendanceId = v.delegateId and d.regionCode = v.regionCode"
                    + " where v.ballotId = :ballot and v.regionCode in :regions"
                    + " order by v.position",
                VoteRow.class))
        .setParameter("ballot", ballotId)
        .getResultList();
  }

  List<Vote> voters(UUID ballotId) {
    return scoped(
            em.createQuery(
                "select v from Vote v where v.ballotId = :ballot and v.regionCode in :regions"
                    + " order by v.position",
                Vote.class))
        .setParameter("ballot", ballotId)
        .getResultList();
  }

  Optional<Ballot> find(UUID id) {
    return scoped(
            em.createQuery(
                "select b from Ballot b where b.id = :id and b.regionCode in :regions",
                Ballot.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read());
  }
}
