package nl.pactportal.meetings.note;

/** What a note can refer to is in six tables: here they are one. */
final class ThingSql {
  private static final String ALL =
      """
      (select region_code, id, meeting_id, position, 'note' as kind, text, kind as sort
          from meetings.note%1$s
        union all select region_code, id, meeting_id, position, 'action', text, status
          from meetings.action%1$s
        union all select region_code, id, meeting_id, position, 'decision', text, kind
          from meetings.decision%1$s
        union all select region_code, id, meeting_id, number, 'item', title, ''
          from meetings.agenda_item%1$s
        union all select region_code, id, meeting_id, 0, 'round', question,
            case when closed_at is null then 'ASKED' else '' end
          from meetings.round%1$s
        union all select region_code, id, id, 0, 'meeting', body, ''
          from meetings.meeting%1$s) thing
      join meetings.meeting m on m.region_code = thing.region_code and m.id = thing.meeting_id
      """;

  /** Each with its meeting, {@code m}. */
  static final String THINGS = ALL.formatted("");

  private ThingSql() {}

  /**
   * The one with that id, each table asked by its key.
   *
   * @param id a column of the query around it
   */
  static String ofId(String id) {
    return ALL.formatted(" where id = " + id);
  }
}
