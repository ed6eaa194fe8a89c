package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** The lists of an application; the use case has asked for the permission and locked it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Checklists {
  @Inject CheckRepository checks;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public List<CheckLine> of(ApplicationDetail application, CheckPhase phase) {
    return checks.lines(application.regionCode(), application.id(), application.callId(), phase);
  }

  /** Findings on questions of another list are left out. */
  public void keep(ApplicationDetail application, CheckPhase phase, List<CheckFinding> findings) {
    Map<UUID, CheckLine> questions =
        of(application, phase).stream()
            .collect(Collectors.toMap(CheckLine::itemId, Function.identity()));
    Map<UUID, CheckAnswer> known = checks.answers(application.id());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (CheckFinding finding : findings) {
      CheckLine question = questions.get(finding.itemId());
      if (question != null) {
        answer(application, finding.itemId(), known)
            .say(finding.fitting(question), user.getSubject(), now);
      }
    }
  }

  private CheckAnswer answer(
      ApplicationDetail application, UUID itemId, Map<UUID, CheckAnswer> known) {
    return known.computeIfAbsent(
        itemId,
        item -> {
          CheckAnswer fresh = new CheckAnswer(application.regionCode(), application.id(), item);
          checks.add(fresh);
          return fresh;
        });
  }

  /**
   * @throws BusinessException if a question is not answered yet
   */
  public void requireAnswered(ApplicationDetail application, CheckPhase phase) {
    if (!of(application, phase).stream().allMatch(CheckLine::answered)) {
      throw new BusinessException(null, "check.notAll");
    }
  }

  /**
   * @throws BusinessException if something is missing
   */
  public void requireNothingMissing(ApplicationDetail application) {
    requireAnswered(application, CheckPhase.INTAKE);
    if (of(application, CheckPhase.INTAKE).stream().anyMatch(CheckLine::missing)) {
      throw new BusinessException(null, "check.missing");
    }
  }
}
