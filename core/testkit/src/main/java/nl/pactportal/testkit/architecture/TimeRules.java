package nl.pactportal.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import nl.pactportal.testkit.rule.Rule;

/** Deadlines decide about money here, so a test must be able to say what time it is. */
final class TimeRules {
  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "nowNeedsClock",
              "The time comes from the injected Clock: now(clock), never now()",
              code -> usesOf(code, TimeRules::isClocklessNow)),
          new Rule<>(
              "noNewDate",
              "java.util.Date reads the machine's clock: use the injected Clock",
              code -> usesOf(code, TimeRules::isNewDate)),
          new Rule<>(
              "noSystemTime",
              "System time is read in platform.time only: use the injected Clock",
              code -> usesOf(code, TimeRules::isSystemTime)));

  private TimeRules() {}

  private static List<String> usesOf(Codebase code, Predicate<JavaAccess<?>> forbidden) {
    return code.classes().stream()
        .filter(type -> !mayReadTheClock(code, type))
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(forbidden)
        .map(JavaAccess::getDescription)
        .sorted()
        .toList();
  }

  /** The Clock itself is made somewhere, and a UUIDv7 is time by definition. */
  private static boolean mayReadTheClock(Codebase code, JavaClass type) {
    return type.getPackageName().startsWith(code.platform("time"))
        || type.getName().equals(code.platform("persistence.UuidV7"));
  }

  private static boolean isClocklessNow(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().equals("java.time")
        && access.getName().equals("now")
        && !takes(access, Clock.class);
  }

  private static boolean takes(JavaAccess<?> access, Class<?> parameter) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
  }

  private static boolean isNewDate(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Date.class)
        && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
        && access.getTarget() instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().isEmpty();
  }

  private static boolean isSystemTime(JavaAccess<?> access) {
    boolean millis =
        access.getTargetOwner().isEquivalentTo(System.class)
            && access.getName().equals("currentTimeMillis");
    boolean systemClock =
        access.getTargetOwner().isEquivalentTo(Clock.class)
            && access.getName().startsWith("system");
    return millis || systemClock;
  }
}
