package nl.pactportal.meetings.note;

/** The notes of a meeting with their speakers and what they refer to, in one statement. */
final class NoteSql {
  /**
   * What is referred to can be in six tables. Lateral: each is asked by its key, for the few notes
   * that refer at all; a join with the six together would read all of them.
   */
  static final String OF_MEETING =
      """
      select n.id, n.version, n.agenda_item_id, n.position, n.kind, n.text, n.party_code, p.name,
          n.speaker_said, n.refers_to_id, n.said_at, a.id, a.role_said,
          r.id, r.kind, r.text, r.meeting_id, r.body, r.held_on, r.position
        from meetings.note n
        left join platform.party p on p.code = n.party_code
        left join meetings.note_speaker s on s.region_code = n.region_code and s.note_id = n.id
        left join meetings.attendance a on a.region_code = s.region_code and a.id = s.attendance_id
          and a.meeting_id = n.meeting_id
        left join lateral (
          select thing.id, thing.kind, left(thing.text, 160) as text, m.id as meeting_id, m.body,
              m.held_on, thing.position
            from %s
            where n.refers_to_id is not null
              and thing.region_code = any (string_to_array(?1, ','))) r on true
        where n.region_code = any (string_to_array(?1, ',')) and n.meeting_id = ?2
        order by n.position, n.id, a.position, a.id
      """
          .formatted(ThingSql.ofId("n.refers_to_id"));

  private NoteSql() {}
}
