package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A vote while it is being counted. */
public class BallotCountForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private Integer votesFor;
  private Integer votesAgainst;
  private Integer votesAbstained;
  private boolean acknowledged;

  private List<CastForm> casts = List.of();

  void open(List<VoteRow> votes) {
    casts = votes.stream().filter(VoteRow::mayVote).map(CastForm::new).toList();
  }

  BallotCount count(Method method) {
    return method == Method.NAMED
        ? BallotCount.named(choices())
        : BallotCount.secret(takenPart(), papers(), acknowledged);
  }

  private Map<UUID, Choice> choices() {
    Map<UUID, Choice> choices = new HashMap<>();
    casts.stream()
        .filter(cast -> cast.getChoice() != null)
        .forEach(cast -> choices.put(cast.getRow().attendanceId(), cast.getChoice()));
    return choices;
  }

  private Set<UUID> takenPart() {
    return casts.stream()
        .filter(CastForm::isTakenPart)
        .map(cast -> cast.getRow().attendanceId())
        .collect(Collectors.toSet());
  }

  private Tally papers() {
    return new Tally(given(votesFor), given(votesAgainst), given(votesAbstained));
  }

  private static int given(Integer papers) {
    return papers == null ? 0 : papers;
  }

  public List<CastForm> getCasts() {
    return casts;
  }

  public Integer getVotesFor() {
    return votesFor;
  }

  public void setVotesFor(Integer votesFor) {
    this.votesFor = votesFor;
  }

  public Integer getVotesAgainst() {
    return votesAgainst;
  }

  public void setVotesAgainst(Integer votesAgainst) {
    this.votesAgainst = votesAgainst;
  }

  public Integer getVotesAbstained() {
    return votesAbstained;
  }

  public void setVotesAbstained(Integer votesAbstained) {
    this.votesAbstained = votesAbstained;
  }

  public boolean isAcknowledged() {
    return acknowledged;
  }

  public void setAcknowledged(boolean acknowledged) {
    this.acknowledged = acknowledged;
  }
}
