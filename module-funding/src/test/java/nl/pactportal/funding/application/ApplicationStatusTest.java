package nl.pactportal.funding.application;

import static nl.pactportal.funding.application.ApplicationStatus.COMPLETE;
import static nl.pactportal.funding.application.ApplicationStatus.DETERMINED_DIRECTLY;
import static nl.pactportal.funding.application.ApplicationStatus.DRAFT;
import static nl.pactportal.funding.application.ApplicationStatus.GRANTED;
import static nl.pactportal.funding.application.ApplicationStatus.IN_ASSESSMENT;
import static nl.pactportal.funding.application.ApplicationStatus.IN_SUPPLEMENT;
import static nl.pactportal.funding.application.ApplicationStatus.LATE;
import static nl.pactportal.funding.application.ApplicationStatus.NOT_PROCESSED;
import static nl.pactportal.funding.application.ApplicationStatus.NOT_SUBMITTED;
import static nl.pactportal.funding.application.ApplicationStatus.PARTLY_GRANTED;
import static nl.pactportal.funding.application.ApplicationStatus.REFUSED;
import static nl.pactportal.funding.application.ApplicationStatus.SUBMITTED;
import static nl.pactportal.funding.application.ApplicationStatus.TO_DECIDE;
import static nl.pactportal.funding.application.ApplicationStatus.TO_SIGN;
import static nl.pactportal.funding.application.ApplicationStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {
  private static final Map<ApplicationStatus, Set<ApplicationStatus>> ALLOWED =
      Map.of(
          DRAFT, Set.of(TO_SIGN, NOT_SUBMITTED, WITHDRAWN),
          TO_SIGN, Set.of(DRAFT, SUBMITTED, LATE, NOT_SUBMITTED, WITHDRAWN),
          LATE, Set.of(SUBMITTED, REFUSED, WITHDRAWN),
          SUBMITTED, Set.of(IN_SUPPLEMENT, COMPLETE, WITHDRAWN),
          IN_SUPPLEMENT, Set.of(SUBMITTED, NOT_PROCESSED, WITHDRAWN),
          COMPLETE, Set.of(IN_ASSESSMENT, DETERMINED_DIRECTLY, WITHDRAWN),
          IN_ASSESSMENT, Set.of(TO_DECIDE, WITHDRAWN),
          TO_DECIDE,
              Set.of(
                  IN_ASSESSMENT, GRANTED, PARTLY_GRANTED, REFUSED, DETERMINED_DIRECTLY, WITHDRAWN));

  @ParameterizedTest
  @EnumSource
  void goesOnlyWhereItMay(ApplicationStatus status) {
    Set<ApplicationStatus> next =
        Arrays.stream(ApplicationStatus.values())
            .filter(status::canBecome)
            .collect(Collectors.toSet());
    assertEquals(ALLOWED.getOrDefault(status, Set.of()), next);
  }
}
