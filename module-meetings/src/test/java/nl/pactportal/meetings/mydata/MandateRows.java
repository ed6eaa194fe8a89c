package nl.pactportal.meetings.mydata;

import java.util.List;
import java.util.UUID;

/** What can hang on a mandate, as the features that make it write it. */
final class MandateRows {
  private MandateRows() {}

  /**
   * @param own id of the invitation, of the line of those present, of the ballot and the note
   */
  static List<String> of(UUID mandate, UUID own, UUID meeting, String subject, String words) {
    String item = " from meetings.agenda_item i where i.meeting_id = '" + meeting + "' limit 1";
    return List.of(
        "update meetings.mandate set subject = '%s' where id = '%s'".formatted(subject, mandate),
        ("insert into meetings.invitation (region_code, id, meeting_id, mandate_id, name_said, email,"
                + " role, state, comment_said, cancel_sent, version) values ('PB', '%s', '%s', '%s',"
                + " 'Lid', '%s@voorbeeld.nl', 'REQUIRED', 'NEEDS_ACTION', '%s', false, 1)")
            .formatted(own, meeting, mandate, subject, words),
        ("insert into meetings.mail_answer (region_code, id, message_id, sender, verdict,"
                + " invitation_id, said, received_at, version) values ('PB', '%1$s', '<%1$s>',"
                + " '%2$s@voorbeeld.nl', 'APPLIED', '%1$s', '%3$s', now(), 1)")
            .formatted(own, subject, words),
        ("insert into meetings.attendance (region_code, id, meeting_id, role_said, apology,"
                + " mandate_id, reason_said, version) values ('PB', '%s', '%s', 'Lid', true, '%s',"
                + " '%s', 1)")
            .formatted(own, meeting, mandate, words),
        ("insert into meetings.ballot (region_code, id, meeting_id, agenda_item_id, question, method,"
                    + " majority, status, present_votes, total_votes, opened_at, version) select 'PB',"
                    + " '%s', i.meeting_id, i.id, 'Akkoord?', 'NAMED', 'SIMPLE', 'OPEN', 1, 1, now(), 1")
                .formatted(own)
            + item,
        ("insert into meetings.vote (region_code, ballot_id, attendance_id, method, position,"
                + " voter_said, weight, present, took_part, choice, version) values ('PB', '%1$s',"
                + " '%1$s', 'NAMED', 0, 'Lid', 1, true, true, 'FOR', 1)")
            .formatted(own),
        ("insert into meetings.note (region_code, id, meeting_id, agenda_item_id, position, kind,"
                    + " text, version) select 'PB', '%s', i.meeting_id, i.id, 0, 'STATEMENT', 'Gezegd', 1")
                .formatted(own)
            + item,
        ("insert into meetings.note_speaker (region_code, note_id, attendance_id)"
                + " values ('PB', '%1$s', '%1$s')")
            .formatted(own));
  }
}
