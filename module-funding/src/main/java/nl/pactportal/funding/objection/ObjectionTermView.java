package nl.pactportal.funding.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;

/** The terms around an objection, so that each day on its pages explains itself. */
@Named
@RequestScoped
public class ObjectionTermView {
  @Inject LetterService letters;
  @Inject Terms terms;

  /** To object to a letter (Awb 6:7). */
  public Term filing(UUID letterId) {
    return terms.of("OBJECTION", letters.find(letterId).madeKnownOn());
  }

  /** To decide; once it is extended, counted from the end of the first term (Awb 7:10). */
  public Term deciding(ObjectionDetail detail) {
    return detail.row().extendedOn() == null
        ? detail.term()
        : terms.of("OBJECTION_EXTENSION", detail.term().lastDay());
  }

  /** To decide how much it was (Awb 4:18). */
  public Term penaltyDecision(LocalDate lastDay) {
    return terms.of("PENALTY_DECISION", lastDay);
  }

  /** To decide after all, before it costs money (Awb 4:17). */
  public Term penalty(LocalDate noticeReceivedOn) {
    return terms.of("PENALTY_START", noticeReceivedOn);
  }
}
