-- Takes away what archive.sql brought. Without triggers and foreign keys: the ids say what belongs to it.
set session_replication_role = replica;
delete from meetings.search_entry where meeting_id >= 'bbbb0000-0000-0000-0000-000000000000'
  and meeting_id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.action where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.decision where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.note where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.attendance where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.agenda_item where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.meeting where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
delete from meetings.body where id >= 'bbbb0000-0000-0000-0000-000000000000'
  and id < 'bbbc0000-0000-0000-0000-000000000000';
set session_replication_role = origin;
