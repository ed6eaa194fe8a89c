package nl.pactportal.meetings.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who may vote in a ballot; in a named one also how he did. */
@Entity
@IdClass(VoteId.class)
@Table(schema = "meetings", name = "vote")
public class Vote {
  @Column(name = "region_code")
  private String regionCode;

  @Id
  @Column(name = "ballot_id")
  private UUID ballotId;

  @Id
  @Column(name = "attendance_id")
  private UUID attendanceId;

  @Enumerated(EnumType.STRING)
  private Method method;

  private int position;

  @Column(name = "voter_said")
  private String voterSaid;

  @Column(name = "party_code")
  private String partyCode;

  private int weight;
  private boolean present;

  @Column(name = "delegate_id")
  private UUID delegateId;

  @Column(name = "took_part")
  private boolean tookPart;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  @Version private long version;

  protected Vote() {}

  Vote(Ballot ballot, int position, Voter voter) {
    this.regionCode = ballot.getRegionCode();
    this.ballotId = ballot.getId();
    this.attendanceId = voter.attendanceId();
    this.method = ballot.getMethod();
    this.position = position;
    this.voterSaid = voter.name();
    this.partyCode = voter.party();
    this.weight = voter.weight();
    this.present = voter.present();
    this.delegateId = voter.delegateId();
  }

  Voter voter() {
    return new Voter(attendanceId, voterSaid, partyCode, weight, present, delegateId);
  }

  void take(Choice choice) {
    this.tookPart = true;
    this.choice = method == Method.NAMED ? choice : null;
  }

  /** Whether it was counted like that, as far as a secret ballot tells. */
  boolean agrees(BallotCount count) {
    return method == Method.NAMED
        ? choice == count.choices().get(attendanceId)
        : tookPart == count.takenPart().contains(attendanceId);
  }
}
