package nl.pactportal.meetings.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.meetings.body.Body;
import nl.pactportal.meetings.body.BodyRepository;
import nl.pactportal.meetings.body.MandateRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;

/** The votes of the body of a meeting, as its seats are on that day. */
@ApplicationScoped
public class SeatVotesReader {
  @Inject MeetingRepository meetings;
  @Inject BodyRepository bodies;
  @Inject MandateRepository mandates;

  SeatVotes of(UUID meetingId) {
    Meeting meeting = meetings.find(meetingId);
    UUID body = meeting.getBodyId();
    return body == null
        ? SeatVotes.NONE
        : new SeatVotes(
            bodies.find(body).map(Body::getQuorumPercent).orElse(null),
            mandates.seatsOf(body).stream()
                .filter(seat -> seat.existsOn(meeting.getHeldOn()))
                .toList(),
            mandates.of(body));
  }
}
