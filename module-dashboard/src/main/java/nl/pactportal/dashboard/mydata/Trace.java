package nl.pactportal.dashboard.mydata;

import java.util.List;
import nl.pactportal.platform.mydata.PersonColumn;

/**
 * Where people are named in this module. Who uploaded, released or held figures stands in the audit
 * trail only, which the platform adds.
 */
final class Trace {
  static final List<PersonColumn> ALL =
      List.of(
          of("question", "asked_by", "asked_on", "text"),
          of("question_step", "actor", "at", "said"),
          of("question_answer", "answered_by", "answered_at", "text"),
          of("question_follower", "owner_subject", null, "address"),
          of("annotation", "written_by", "written_at", "text"),
          of("annotation_text", "written_by", "written_at", "text"),
          of("import_run", "started_by", "started_at", "code"));

  private Trace() {}

  private static PersonColumn of(String table, String column, String moment, String words) {
    return new PersonColumn("dashboard", table, column, moment, words);
  }
}
