package nl.pactportal.funding.objection;

import static nl.pactportal.funding.objection.ObjectionStatus.HEARING;
import static nl.pactportal.funding.objection.ObjectionStatus.INADMISSIBLE;
import static nl.pactportal.funding.objection.ObjectionStatus.IN_PROGRESS;
import static nl.pactportal.funding.objection.ObjectionStatus.RECEIVED;
import static nl.pactportal.funding.objection.ObjectionStatus.REMEDY;
import static nl.pactportal.funding.objection.ObjectionStatus.UNFOUNDED;
import static nl.pactportal.funding.objection.ObjectionStatus.WELL_FOUNDED;
import static nl.pactportal.funding.objection.ObjectionStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObjectionStatusTest {
  private static final Map<ObjectionStatus, Set<ObjectionStatus>> MOVES =
      Map.of(
          RECEIVED, Set.of(IN_PROGRESS, WITHDRAWN),
          REMEDY, Set.of(IN_PROGRESS, WITHDRAWN),
          IN_PROGRESS, Set.of(REMEDY, HEARING, WELL_FOUNDED, UNFOUNDED, INADMISSIBLE, WITHDRAWN),
          HEARING, Set.of(WELL_FOUNDED, UNFOUNDED, INADMISSIBLE, WITHDRAWN));

  @Test
  void whatIsWithdrawnIsEndedAndNotDecided() {
    for (ObjectionStatus status : ObjectionStatus.values()) {
      assertEquals(!MOVES.containsKey(status), status.isEnded(), status.name());
      assertEquals(status.isEnded() && status != WITHDRAWN, status.isDecided(), status.name());
    }
  }

  @Test
  void everyMoveThatIsNotInTheTableIsRefused() {
    for (ObjectionStatus from : ObjectionStatus.values()) {
      for (ObjectionStatus to : ObjectionStatus.values()) {
        assertEquals(
            MOVES.getOrDefault(from, Set.of()).contains(to), from.canBecome(to), from + ">" + to);
      }
    }
  }
}
