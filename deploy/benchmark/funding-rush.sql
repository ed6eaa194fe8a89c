-- Applications that wait for a signature, as many as bench.rush says, spread over the five regions, in the
-- call of funding-archive.sql. The fingerprint is that of the text: see ApplicationContent.
insert into funding.application (region_code, id, call_id, reference, title, activities, requested_cents, status,
    drafted_by, edited_by, content_hash, version)
  select region, ('bbbb9000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
    'bbbb0000-0000-7000-8000-00000000f001', region || '-1999-' || lpad(n::text, 6, '0'), title, activities, cents,
    'TO_SIGN', 'bench:schrijft', 'bench:schrijft',
    encode(sha256(convert_to(title || chr(31) || activities || chr(31) || cents || chr(31) || '[]', 'UTF8')), 'hex'), 1
  from (select n, (array['AM25', 'AM26', 'AM27', 'AM28', 'AM32'])[n % 5 + 1] as region, 'Spits ' || n as title,
      'Op het laatste moment.' as activities, 100000 as cents
    from generate_series(0, current_setting('bench.rush')::int - 1) n) a;
insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id,
    opened_at, version)
  select region_code, gen_random_uuid(), 'funding', 'sign', 'REGION_SIGNATORY', title, title, '/funding/', id, now(), 1
  from funding.application where id >= 'bbbb9000-0000-0000-0000-000000000000' and id < 'bbbb9001-0000-0000-0000-000000000000';
