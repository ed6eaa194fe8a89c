package nl.pactportal.funding.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What we answer keeps to CommonGrants 0.4: to our reading of it always, to its own text if there.
 */
class CommonGrantsContractTest {
  private static final String OPPORTUNITIES = "/common-grants/opportunities";
  private static final String OPPORTUNITY = "/common-grants/opportunities/{oppId}";
  private static final String AWARDS = "/common-grants/awards";
  private static final String AWARD = "/common-grants/awards/{awdId}";
  private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

  @Test
  void keepsToWhatWeSayWeServe() throws IOException {
    keepsTo(served());
  }

  @Test
  @Tag("shared-data")
  @EnabledIf(value = "standardFound", disabledReason = "shared/data/standards lies nowhere above")
  void keepsToTheStandardItself() throws IOException {
    try (Reader yaml = Files.newBufferedReader(standard())) {
      keepsTo(OpenApiContract.read(yaml));
    }
  }

  private static void keepsTo(OpenApiContract contract) {
    List<JsonObject> calls =
        Stream.of(call(-1, 1), call(1, 2), call(-2, -1))
            .map(call -> CommonGrantsJson.opportunity(call, NOW))
            .toList();
    List<JsonObject> awards =
        Stream.of(grant(false), grant(true)).map(CommonGrantsJson::award).toList();
    fits(contract, OPPORTUNITIES, 200, CommonGrantsJson.page(calls, 1, 50, 1, 3));
    fits(contract, OPPORTUNITIES, 200, CommonGrantsJson.page(List.of(), 9, 50, 1, 3));
    calls.forEach(call -> fits(contract, OPPORTUNITY, 200, CommonGrantsJson.one(call)));
    fits(contract, OPPORTUNITY, 404, CommonGrantsJson.error(404, "Not found"));
    fits(contract, AWARDS, 200, CommonGrantsJson.page(awards, 1, 50, 1, 2));
    awards.forEach(award -> fits(contract, AWARD, 200, CommonGrantsJson.one(award)));
    fits(contract, AWARD, 404, CommonGrantsJson.error(404, "Not found"));
    bites(contract);
  }

  /** That a difference would be seen. */
  private static void bites(OpenApiContract contract) {
    JsonObject award = CommonGrantsJson.award(grant(true));
    JsonObject untitled = Json.createObjectBuilder(award).remove("title").build();
    differs(contract, AWARD, CommonGrantsJson.one(untitled));
    JsonObject strange = Json.createObjectBuilder(award).add("id", "1").build();
    differs(contract, AWARDS, CommonGrantsJson.page(List.of(strange), 1, 50, 1, 1));
    JsonObject floating =
        Json.createObjectBuilder(award)
            .add(
                "funding",
                Json.createObjectBuilder()
                    .add(
                        "awardedAmount",
                        Json.createObjectBuilder().add("amount", 1.5).add("currency", "EUR")))
            .build();
    differs(contract, AWARD, CommonGrantsJson.one(floating));
    JsonObject begun =
        Json.createObjectBuilder(award)
            .add("status", Json.createObjectBuilder().add("value", "begun"))
            .build();
    differs(contract, AWARD, CommonGrantsJson.one(begun));
    differs(contract, OPPORTUNITIES, CommonGrantsJson.one(award));
  }

  private static void fits(OpenApiContract contract, String path, int status, JsonObject answer) {
    assertEquals(List.of(), contract.differences(path, status, answer), path);
  }

  private static void differs(OpenApiContract contract, String path, JsonObject answer) {
    assertFalse(contract.differences(path, 200, answer).isEmpty(), answer.toString());
  }

  private static OpenApiContract served() throws IOException {
    try (Reader yaml =
        new InputStreamReader(
            CommonGrantsContractTest.class.getResourceAsStream("served.yaml"),
            StandardCharsets.UTF_8)) {
      return OpenApiContract.read(yaml);
    }
  }

  static boolean standardFound() {
    return standard() != null;
  }

  private static Path standard() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data/standards/commongrants-openapi-0.4.0.yaml"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  private static PublicCallRow call(int opensInDays, int closesInDays) {
    return new PublicCallRow(
        UUID.randomUUID(),
        "Additionele middelen",
        "Twee ton per regio",
        NOW.plus(Duration.ofDays(opensInDays)),
        NOW.plus(Duration.ofDays(closesInDays)),
        100_000_001L,
        NOW,
        NOW);
  }

  private static RegisterRow grant(boolean settled) {
    return new RegisterRow(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Additionele middelen",
        "AM25-2026-0001",
        settled ? null : "West-Brabant",
        "Scholing",
        Money.euro(5),
        LocalDate.of(2026, 11, 1),
        Money.euro(5),
        Money.ZERO,
        null,
        Money.ZERO,
        new Money(250),
        settled,
        NOW,
        NOW);
  }
}
