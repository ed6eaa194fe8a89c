package nl.pactportal.meetings.minutes.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as it was recorded: what minutes are made from, and what is kept with them once they
 * are offered.
 *
 * @param numberSaid place in a series, as said: "5e digitale"
 * @param opened clock time at which it really began, if that was noted
 * @param known names of organisations and bodies, which are no names of people
 * @param people names of people who hold a mandate
 */
public record MeetingFacts(
    UUID id,
    String regionCode,
    String regionName,
    String body,
    String numberSaid,
    String form,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    boolean endsNextDay,
    LocalTime opened,
    LocalTime closed,
    String timeSaid,
    boolean tentative,
    String place,
    String webAddress,
    String status,
    List<AttendeeFact> attendees,
    List<ItemFact> items,
    List<NextFact> next,
    List<String> known,
    List<String> people) {

  /**
   * Somebody who was there, sent word, or took the minutes.
   *
   * @param party organisation on whose behalf
   * @param accountFor organisation for which account holder, which is not on behalf of
   */
  public record AttendeeFact(
      UUID id,
      String role,
      String meetingRole,
      String party,
      String accountFor,
      String organisation,
      String substituteFor,
      LocalTime arrived,
      LocalTime left,
      UUID arrivedItem,
      UUID leftItem,
      boolean apology,
      boolean counts,
      String reason) {

    public boolean keepsMinutes() {
      return "MINUTE_KEEPER".equals(meetingRole);
    }

    /** The organisation behind this person, or null. */
    public String behind() {
      return party != null ? party : organisation;
    }
  }

  /** An agenda item with what was recorded under it, in the order of the minutes. */
  public record ItemFact(
      UUID id,
      int number,
      String title,
      String kind,
      String owner,
      boolean withPrevious,
      boolean closed,
      String minutes,
      LocalTime started,
      LocalTime ended,
      String outcome,
      boolean moved,
      List<RecordFact> records) {}

  /** A meeting to come, as far as known. */
  public record NextFact(
      String body, LocalDate heldOn, LocalTime startsAt, String timeSaid, boolean tentative) {}

  public boolean held() {
    return "HELD".equals(status) || "LIVE".equals(status);
  }

  public AttendeeFact attendee(UUID wanted) {
    return attendees.stream().filter(a -> a.id().equals(wanted)).findFirst().orElse(null);
  }

  /** When it began: as noted, else as planned. */
  public LocalTime begin() {
    return opened != null ? opened : startsAt;
  }

  /** One still in session has no end yet, whatever was planned. */
  public LocalTime end() {
    return opened != null ? closed : endsAt;
  }
}
