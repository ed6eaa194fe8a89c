-- Who signs is none of those who wrote (F1): not only not the first and the last of them.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- subjects, one a line
alter table accountability add column editors text not null default '';
alter table supplement add column editors text not null default '';

-- while the region completes an account, the signature under it is an earlier one
alter table accountability drop constraint four_eyes_on_account,
  add constraint no_editor_signs_account check (status in ('DRAFT', 'IN_SUPPLEMENT', 'TO_SIGN')
    or not (submitted_by = any (string_to_array(editors, chr(10)) || array[drafted_by, edited_by])));
alter table supplement
  add constraint no_editor_hands_in check (not (supplied_by = any (string_to_array(editors, chr(10)))));

update accountability set editors = drafted_by
  || case when edited_by = drafted_by then '' else chr(10) || edited_by end;
update supplement set editors = coalesce(answered_by, '');
