package nl.pactportal.funding.mydata;

import java.util.List;
import nl.pactportal.platform.mydata.PersonColumn;

/** Where people are named in this module, besides what the platform keeps for all of them. */
final class Trace {
  static final List<PersonColumn> ALL =
      List.of(
          own("notice_address", "owner_subject", "seen_at", "address"),
          own("application", "drafted_by", null, "title"),
          of("application", "edited_by", null),
          of("application", "editors", null),
          of("application", "submitted_by", "submitted_at"),
          of("application", "assessed_by", null),
          own("application_step", "actor", "at", "remark"),
          own("board_consultation", "noted_by", "noted_at", "remark"),
          own("guide", "written_by", "written_at", null),
          of("guide", "aligned_by", "aligned_at"),
          of("guide", "published_by", "published_at"),
          of("guide_receipt", "read_by", "read_at"),
          own("question", "asked_by", "asked_at", "text"),
          own("answer", "answered_by", "answered_at", "answer"),
          of("supplement", "asked_by", null),
          of("supplement", "editors", null),
          of("supplement", "answered_by", "answered_at"),
          of("supplement", "supplied_by", "supplied_at"),
          of("check_answer", "answered_by", "answered_at"),
          of("advice", "advised_by", "advised_at"),
          of("hearing", "recorded_by", "recorded_at"),
          own("grant_decision", "decided_by", "decided_at", "reason"),
          of("grant_version", "decided_by", "decided_at"),
          own("late_decision", "decided_by", "decided_at", "reason"),
          of("letter", "decided_by", "decided_at"),
          of("amendment", "requested_by", "requested_at"),
          of("amendment", "decided_by", "decided_at"),
          own("objection", "filed_by", "filed_at", "grounds"),
          of("objection", "decision_by", null),
          of("objection", "handler", null),
          of("objection", "withdrawn_by", null),
          of("revocation", "announced_by", null),
          of("revocation", "decided_by", null),
          own("revocation_reply", "given_by", "given_at", "said"),
          own("objection_addition", "added_by", "added_at", "said"),
          of("default_notice", "recorded_by", "recorded_at"),
          of("penalty_decision", "noticed_by", null),
          of("penalty_decision", "decided_by", "decided_at"),
          of("advance", "prepared_by", "prepared_at"),
          of("advance", "released_by", "released_at"),
          of("bank_account", "entered_by", "entered_at"),
          of("bank_account", "decided_by", "decided_at"),
          of("payment", "result_by", "result_at"),
          of("payment_batch", "made_by", "made_at"),
          of("payment_batch", "approved_by", "approved_at"),
          of("payment_suspension", "began_by", "began_at"),
          of("payment_suspension", "lifted_by", "lifted_at"),
          own("obligation_change", "proposed_by", "proposed_at", "reason"),
          of("obligation_change", "decided_by", "decided_at"),
          of("accountability", "drafted_by", null),
          of("accountability", "edited_by", null),
          of("accountability", "editors", null),
          of("accountability", "submitted_by", "submitted_at"),
          of("accountability", "assessed_by", null),
          of("determination", "assessed_by", null),
          own("determination", "determined_by", "determined_at", "reason"),
          of("recovery_entry", "recorded_by", "recorded_at"),
          own("recovery_offset", "proposed_by", "proposed_at", "reason"),
          of("recovery_offset", "decided_by", "decided_at"),
          of("call_change", "proposed_by", "proposed_at"),
          of("call_change", "decided_by", "decided_at"),
          of("check_item", "written_by", "since_at"),
          of("check_item", "ended_by", "until_at"),
          of("theme_edition", "changed_by", "changed_at"),
          of("outage", "recorded_by", "recorded_at"),
          of("posting", "actor", "at"),
          of("ledger_check", "checked_by", "checked_at"));

  private Trace() {}

  private static PersonColumn of(String table, String column, String moment) {
    return own(table, column, moment, null);
  }

  private static PersonColumn own(String table, String column, String moment, String words) {
    return new PersonColumn("funding", table, column, moment, words);
  }
}
