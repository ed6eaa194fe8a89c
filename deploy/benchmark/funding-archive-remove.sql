-- Takes away what funding-archive.sql and funding-rush.sql brought. Without triggers and foreign keys:
-- the call, or a region that is none of the Pact's, says what belongs to it.
set session_replication_role = replica;
create temporary table gone as
  select region_code, id from funding.application where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
create index on gone (id);
delete from platform.audit_entry where object_type = 'application' and object_id in (select id::text from gone);
delete from platform.work_item where object_id in (select id from gone);
delete from funding.application_step where application_id in (select id from gone);
delete from funding.posting where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.recovery where application_id in (select id from gone);
delete from funding.accountability where application_id in (select id from gone);
delete from funding.obligation where application_id in (select id from gone);
delete from funding.objection where dossier_id in (select id from gone);
delete from funding.advance where grant_id in
  (select id from funding.grant_decision where application_id in (select id from gone));
delete from funding.grant_decision where application_id in (select id from gone);
delete from funding.public_grant where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.public_call where id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.application where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.book_total where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.asked_total where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.envelope where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.pot where call_id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from funding.call where id = 'bbbb0000-0000-7000-8000-00000000f001';
delete from platform.region where code like 'AMB%';
delete from platform.party where code like 'AMB%';
drop table gone;
set session_replication_role = origin;
