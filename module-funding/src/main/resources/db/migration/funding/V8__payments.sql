-- Payments: accounts of the regions, advances in instalments, batches for the bank, and what the bank
-- made of them.

-- Accounts: each change is a version, seen by two persons (F5) ------------------------------------

create table bank_account (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  number int not null check (number > 0),
  iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder text not null check (length(holder) between 1 and 70),
  status text not null check (status in ('ENTERED', 'CONFIRMED', 'DECLINED', 'REPLACED')),
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  reason text check (length(reason) <= 2000),
  -- end of the cooling-off period; nothing is paid before it
  usable_from timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, number),
  constraint four_eyes_on_account check (entered_by <> decided_by),
  constraint account_decided_by_somebody check
    ((status = 'ENTERED') = (decided_by is null and decided_at is null)),
  constraint account_declined_with_reason check (status <> 'DECLINED' or reason is not null),
  constraint account_usable_when_confirmed check (status <> 'CONFIRMED' or usable_from is not null)
);
create unique index bank_account_entered on bank_account (region_code) where status = 'ENTERED';
create unique index bank_account_confirmed on bank_account (region_code) where status = 'CONFIRMED';
call platform.protect('bank_account');

-- Advances that wait remember what they were ---------------------------------------------------------

alter table advance
  add column held_from text check (held_from in ('PLANNED', 'PREPARED', 'RELEASED')),
  add constraint held_from_somewhere check ((status = 'HELD') = (held_from is not null));
create index advance_status on advance (region_code, status);

-- Batches: one file for the bank, made by one and approved by another -------------------------------

create table payment_batch (
  region_code text not null references platform.region check (region_code = 'PNB'),
  id uuid not null,
  number text not null check (length(number) <= 35),
  format text not null check (format in ('PAIN_001_001_09')),
  execution_on date not null,
  debtor_name text not null check (length(debtor_name) between 1 and 70),
  debtor_iban text not null,
  debtor_bic text not null,
  payments int not null check (payments >= 0),
  total_cents bigint not null check (total_cents >= 0),
  status text not null check (status in ('MADE', 'APPROVED', 'CANCELLED')),
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, number),
  constraint four_eyes_on_batch check (made_by <> approved_by),
  constraint batch_approved_by_somebody check
    ((status = 'APPROVED') = (approved_by is not null and approved_at is not null))
);
call platform.protect('payment_batch');
call province_writes('payment_batch');

create table payment (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  advance_id uuid not null,
  attempt int not null check (attempt > 0),
  batch_region text not null generated always as ('PNB') stored,
  batch_id uuid not null,
  account_id uuid not null,
  -- as they were when the batch was made
  iban text not null,
  holder text not null check (length(holder) between 1 and 70),
  amount_cents bigint not null check (amount_cents > 0),
  end_to_end_id text not null check (length(end_to_end_id) <= 35),
  remittance text not null check (length(remittance) <= 140),
  status text not null check (status in ('IN_BATCH', 'PAID', 'FAILED', 'RETURNED', 'WITHDRAWN')),
  paid_on date,
  returned_on date check (returned_on >= paid_on),
  reason text check (length(reason) <= 2000),
  result_by text,
  result_by_name text,
  result_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, advance_id, attempt),
  unique (region_code, end_to_end_id),
  foreign key (region_code, advance_id) references advance (region_code, id),
  foreign key (batch_region, batch_id) references payment_batch (region_code, id),
  foreign key (region_code, account_id) references bank_account (region_code, id),
  constraint paid_on_a_day check ((status in ('PAID', 'RETURNED')) = (paid_on is not null)),
  constraint returned_on_a_day check ((status = 'RETURNED') = (returned_on is not null)),
  constraint unpaid_with_reason check (status not in ('FAILED', 'RETURNED', 'WITHDRAWN') or reason is not null)
);
-- I11: an advance is on its way to the bank once, or it was paid
create unique index payment_once on payment (region_code, advance_id) where status in ('IN_BATCH', 'PAID');
create index payment_of_batch on payment (region_code, batch_id);
call platform.protect('payment');
call province_writes('payment');

-- Suspended payment (Awb 4:56) ------------------------------------------------------------------------

create table payment_suspension (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  application_id uuid not null,
  grant_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  -- the written notice; the term begins the day after it
  noticed_on date not null,
  last_day date not null check (last_day >= noticed_on),
  -- what the grant goes back to
  status_before text not null check (status_before in ('ACTIVE', 'ACCOUNTING')),
  began_by text not null,
  began_by_name text not null,
  began_at timestamptz not null,
  lifted_by text,
  lifted_by_name text,
  lifted_at timestamptz,
  lifted_reason text check (length(lifted_reason) <= 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  constraint lifted_by_somebody check ((lifted_at is null) = (lifted_by is null))
);
create unique index payment_suspension_open on payment_suspension (region_code, grant_id)
  where lifted_at is null;
call platform.protect('payment_suspension');
call province_writes('payment_suspension');
