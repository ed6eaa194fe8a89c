package nl.pactportal.meetings.minutes;

/**
 * Statements on what was recorded. Plain SQL, since notes, decisions, actions and rounds come
 * together in one, with their speakers and owners. ?1 the meeting, ?2 the regions of the user.
 */
final class FactsSql {
  private static final String MINE = " = any(string_to_array(?2, ','))";

  static final String MEETING =
      """
      select m.region_code, p.name, m.body, m.number_said, m.form, cast(m.held_on as text),
        cast(m.starts_at as text), cast(m.ends_at as text), cast(m.ends_next_day as text),
        to_char(m.opened_at at time zone 'Europe/Amsterdam', 'HH24:MI'),
        to_char(m.closed_at at time zone 'Europe/Amsterdam', 'HH24:MI'),
        m.time_said, cast(m.tentative as text), m.place, m.web_address, m.status
      from meetings.meeting m join platform.party p on p.code = m.region_code
      where m.id = ?1 and m.region_code"""
          + MINE;

  static final String ATTENDEES =
      """
      select cast(a.id as text), a.role_said, a.meeting_role, p.name, f.name, a.organisation_said,
        a.substitute_for, to_char(a.arrived_at, 'HH24:MI'), to_char(a.left_at, 'HH24:MI'),
        cast(a.arrived_item_id as text), cast(a.left_item_id as text), cast(a.apology as text),
        cast(a.counts as text), a.reason_said
      from meetings.attendance a left join platform.party p on p.code = a.on_behalf_of
        left join platform.party f on f.code = a.account_for
      where a.meeting_id = ?1 and a.region_code"""
          + MINE
          + " order by a.position, a.id";

  static final String ITEMS =
      """
      select cast(i.id as text), cast(i.number as text), i.title, i.kind, i.owner_said,
        cast(i.with_previous as text), cast(i.closed as text), i.minutes,
        to_char(i.started_at at time zone 'Europe/Amsterdam', 'HH24:MI'),
        to_char(i.ended_at at time zone 'Europe/Amsterdam', 'HH24:MI'),
        i.outcome_said, cast(i.moved_to_id is not null as text)
      from meetings.agenda_item i where i.meeting_id = ?1 and i.region_code"""
          + MINE
          + " order by i.number";

  private static final String NOTES =
      """
      select 'NOTE', cast(n.id as text), cast(n.agenda_item_id as text), n.kind,
        cast(n.position as text), n.text,
        coalesce((select string_agg(a.role_said, chr(31) order by a.position, a.id)
          from meetings.note_speaker s join meetings.attendance a
            on a.region_code = s.region_code and a.id = s.attendance_id
          where s.region_code = n.region_code and s.note_id = n.id), n.speaker_said, p.name),
        null, null, null, null, null, null, null, null, null, null, 'false', null
      from meetings.note n left join platform.party p on p.code = n.party_code
      where n.meeting_id = ?1 and n.region_code"""
          + MINE;

  private static final String DECISIONS =
      """
      select 'DECISION', cast(d.id as text), cast(d.agenda_item_id as text), d.kind,
        cast(d.position as text), d.text, null, null, d.asked_by_said, cast(d.resume_on as text),
        d.resume_said, d.condition_said, d.reason_said, d.old_said, d.new_said, null, null, 'false',
        d.withdrawn_said
      from meetings.decision d where d.meeting_id = ?1 and d.region_code"""
          + MINE;

  private static final String ACTIONS =
      """
      select 'ACTION', cast(a.id as text), cast(a.agenda_item_id as text), a.kind,
        cast(a.position as text), a.text, null,
        nullif(concat_ws(chr(31), coalesce(a.owner_said, p.name,
            case when a.all_regions then 'alle regio''s' end),
          (select string_agg(c.owner_said, chr(31) order by c.position) from meetings.co_owner c
           where c.region_code = a.region_code and c.action_id = a.id)), ''),
        a.asked_by_said, cast(a.due_on as text), a.due_said, a.condition_said, null, null, null,
        a.answer_said, a.status, cast(a.marked as text), null
      from meetings.action a left join platform.party p on p.code = a.owner_party
      where a.meeting_id = ?1 and a.region_code"""
          + MINE;

  private static final String ROUNDS =
      """
      select 'ROUND', cast(r.id as text), cast(r.agenda_item_id as text), 'ROUND', '10000',
        r.question,
        (select string_agg(p.name || ': ' || case w.state when 'AWAITING' then 'nog geen antwoord'
            when 'YES' then 'ja' when 'PARTLY' then 'deels' else 'nee' end
            || coalesce('. ' || w.text, ''), chr(31) order by p.name, w.answered_at, w.id)
          from meetings.round_answer w join platform.party p on p.code = w.party_code
          where w.region_code = r.region_code and w.round_id = r.id and w.meeting_id = r.meeting_id),
        null, null, null, null, null, null, null, null, null, null, 'false', null
      from meetings.round r where r.meeting_id = ?1 and r.region_code"""
          + MINE;

  static final String RECORDS = String.join(" union all ", NOTES, DECISIONS, ACTIONS, ROUNDS);

  /** Votes that were counted. Who voted what is there for a named one only. */
  static final String BALLOTS =
      """
      select cast(b.decision_id as text), cast(b.id as text), b.question, b.method, b.majority,
        cast(b.votes_for as text), cast(b.votes_against as text), cast(b.votes_abstained as text),
        cast(b.present_votes as text), cast(b.total_votes as text), cast(b.quorum_percent as text),
        cast(v.attendance_id as text), v.voter_said, p.name, cast(v.weight as text),
        cast(v.delegate_id as text), d.voter_said, v.choice
      from meetings.ballot b left join meetings.vote v on v.region_code = b.region_code
        and v.ballot_id = b.id and b.method = 'NAMED' and v.choice is not null
        left join meetings.vote d on d.region_code = v.region_code and d.ballot_id = v.ballot_id
          and d.attendance_id = v.delegate_id
        left join platform.party p on p.code = v.party_code
      where b.meeting_id = ?1 and b.status = 'CLOSED' and b.region_code"""
          + MINE
          + " order by b.closed_at, b.id, v.position";

  /** What was announced: the meetings of the same region in the months after. */
  static final String NEXT =
      """
      select n.body, cast(n.held_on as text), cast(n.starts_at as text), n.time_said,
        cast(n.tentative as text)
      from meetings.meeting m join meetings.meeting n on n.region_code = m.region_code
        and n.held_on > m.held_on and n.held_on <= cast(?3 as date) and n.status <> 'CANCELLED'
      where m.id = ?1 and m.region_code"""
          + MINE
          + " order by n.held_on, n.starts_at, n.id limit 20";

  /** Names of organisations, which are no names of people, and of those who hold a mandate. */
  static final String NAMES =
      """
      select 'KNOWN', name from platform.party
      union select 'KNOWN', alias from platform.party_alias
      union select 'KNOWN', b.name from meetings.body b where b.region_code"""
          + MINE
          + """
       union select 'PERSON', d.holder_said from meetings.mandate d join meetings.meeting m
        on m.region_code = d.region_code and m.body_id = d.body_id
      where m.id = ?1 and m.region_code"""
          + MINE;

  private FactsSql() {}
}
