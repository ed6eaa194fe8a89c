package nl.pactportal.funding.objection;

import static nl.pactportal.funding.FundingPermission.FILE_OBJECTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.letter.Remedy;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;

/** What a region does: object to a decision, and add what was missing. */
@ApplicationScoped
@Transactional
public class FilingService {
  public static final int LONGEST = 10_000;

  @Inject ObjectionRepository objections;
  @Inject Withdrawals withdrawals;
  @Inject LetterService letters;
  @Inject Terms terms;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * A letter somebody wants to object to.
   *
   * @throws NotFoundException if it is not one of his region
   * @throws BusinessException if no objection is open against it
   */
  @Requires(FILE_OBJECTION)
  public LetterRow letter(UUID letterId) {
    LetterRow letter = letters.find(letterId);
    if (!user.person().regions().contains(letter.regionCode())) {
      throw new NotFoundException("letter " + letterId);
    }
    if (letter.remedy() != Remedy.OBJECTION) {
      throw new BusinessException(null, "objection.notOpen");
    }
    return letter;
  }

  /**
   * Too late is filed, too: whether that is to be excused is for the handler to say (Awb 6:11).
   *
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(FILE_OBJECTION)
  public void file(UUID id, UUID letterId, String grounds) {
    LetterRow letter = letter(letterId);
    if (objections.find(id).isPresent()) {
      return;
    }
    if (objections.ofLetter(letterId).isPresent()) {
      throw new BusinessException(null, "objection.already");
    }
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
    Objection objection =
        new Objection(id, letter, objections.nextNumber(today.getYear()), said(grounds, "grounds"));
    objections.add(
        objection.filed(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), today));
    ObjectionRow filed = objections.find(id).orElseThrow();
    worklist.open(
        FundingWork.OBJECTION
            .at(filed.regionCode(), id, path(id), filed.number())
            .due(terms.of("OBJECTION_DECISION", filed.filingLastDay()).lastDay(), null)
            .notBy(letter.decidedBy()));
    audit.record("objection.file", filed.regionCode(), "objection", id, "");
  }

  /** What the handler asked for (Awb 6:6). */
  @Requires(FILE_OBJECTION)
  public void add(UUID id, String text) {
    ObjectionRow objection = own(id);
    if (objection.status() != ObjectionStatus.REMEDY) {
      throw new BusinessException(null, "objection.wrongStatus");
    }
    objections.add(
        new ObjectionAddition(objection, said(text, "addition"))
            .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    worklist.done(id, FundingWork.OBJECTION_REMEDY.kind());
    audit.record("objection.add", objection.regionCode(), "objection", id, "");
  }

  /**
   * Takes it back (Awb 6:21); withdrawn already is no error (double click).
   *
   * @throws BusinessException once it is decided on
   */
  @Requires(FILE_OBJECTION)
  public void withdraw(UUID id, long seenVersion) {
    ObjectionRow row = own(id);
    if (row.status() == ObjectionStatus.WITHDRAWN) {
      return;
    }
    if (row.ended()) {
      throw new BusinessException(null, "objection.wrongStatus");
    }
    Objection objection = objections.lock(id);
    objection.requireVersion(seenVersion);
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
    withdrawals.withdraw(objection, row, WithdrawalWay.IN_WRITING, today);
  }

  private ObjectionRow own(UUID id) {
    return objections
        .find(id)
        .filter(row -> user.person().regions().contains(row.regionCode()))
        .orElseThrow(() -> new NotFoundException("objection " + id));
  }

  static String path(UUID id) {
    return "/funding/objections/detail.xhtml?id=" + id;
  }

  private static String said(String text, String field) {
    if (text == null || text.isBlank()) {
      throw new BusinessException(field, "objection.grounds.missing");
    }
    if (text.length() > LONGEST) {
      throw new BusinessException(field, "reason.long", LONGEST);
    }
    return text.strip();
  }
}
