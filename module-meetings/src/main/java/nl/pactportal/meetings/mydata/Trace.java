package nl.pactportal.meetings.mydata;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.platform.mydata.PersonColumn;

/**
 * Where people are named in this module. Minutes name roles; who somebody is by sign-on stands in
 * his mandate, and from there it is known whose invitation, presence and vote a row is. Of a secret
 * ballot nothing is kept per person.
 */
final class Trace {
  /** By the sign-on itself. */
  static final List<PersonColumn> DIRECT =
      List.of(
          of(
              "mandate",
              "subject",
              "starts_on",
              "concat_ws(', ', holder_said, standing_role, email, principal_said)"),
          of("action_progress", "reported_by", "reported_at", "text"),
          of("action_step", "taken_by", "taken_at", "reason"),
          of(
              "calendar_feed",
              "owner_subject",
              "made_at",
              "regions"), // before the platform had them
          of("draft", "subject", "updated_at", "text").keyed("concat_ws(' ', meeting_id, field)"),
          of("writing", "subject", "updated_at", "name")
              .keyed("concat_ws(' ', meeting_id, agenda_item_id)"));

  private static final String BY_MANDATE =
      "(region_code, mandate_id) in (select m.region_code, m.id from meetings.mandate m"
          + " where m.subject = ?2)";
  private static final String BY_INVITATION =
      "(region_code, invitation_id) in (select i.region_code, i.id from meetings.invitation i"
          + " join meetings.mandate m on m.region_code = i.region_code and m.id = i.mandate_id"
          + " where m.subject = ?2)";
  private static final String BY_ATTENDANCE =
      "(region_code, attendance_id) in (select a.region_code, a.id from meetings.attendance a"
          + " join meetings.mandate m on m.region_code = a.region_code and m.id = a.mandate_id"
          + " where m.subject = ?2)";

  /** By way of his mandate. */
  static final List<PersonColumn> BY_WAY =
      List.of(
          of(
                  "invitation",
                  "mandate_id",
                  "answered_at",
                  "concat_ws(', ', name_said, email, state, comment_said)")
              .where(BY_MANDATE),
          of("mail_answer", "invitation_id", "received_at", "said").where(BY_INVITATION),
          of("attendance", "mandate_id", null, "concat_ws(', ', role_said, reason_said)")
              .where(BY_MANDATE),
          of("note_speaker", "attendance_id", null, null)
              .keyed("concat_ws(' ', note_id, attendance_id)")
              .where(BY_ATTENDANCE),
          of("vote", "attendance_id", null, "choice")
              .keyed("concat_ws(' ', ballot_id, attendance_id)")
              .where(BY_ATTENDANCE));

  static final List<PersonColumn> ALL = Stream.of(DIRECT, BY_WAY).flatMap(List::stream).toList();

  private Trace() {}

  private static PersonColumn of(String table, String column, String moment, String words) {
    return new PersonColumn("meetings", table, column, moment, words);
  }
}
