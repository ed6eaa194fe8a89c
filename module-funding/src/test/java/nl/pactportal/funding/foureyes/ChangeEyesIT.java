package nl.pactportal.funding.foureyes;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.funding.foureyes.Eyes.namesake;
import static nl.pactportal.funding.foureyes.Eyes.same;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.guide.GuideService;
import nl.pactportal.funding.guide.GuideWritingService;
import nl.pactportal.funding.guide.ParagraphText;
import nl.pactportal.funding.obligation.ChangePlan;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.funding.obligation.ObligationStatus;
import nl.pactportal.funding.obligation.Provenance;
import nl.pactportal.funding.obligation.ReasonCode;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.funding.scheme.ChangeKind;
import nl.pactportal.funding.scheme.NewClosing;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.funding.scheme.TermFixture;
import nl.pactportal.funding.scheme.Why;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * F6 and F8 of what all regions go by, and F7 there: each kind of change of a call, each change of
 * an obligation and a guide takes two persons, neither of whom acts for a region.
 */
@ExtendWith(ArquillianExtension.class)
class ChangeEyesIT {
  private static final Instant CLOSES = Instant.parse("2098-08-31T21:59:59Z");
  private static final Why WHY = Why.said("Zomerreces", "Ambtelijk Pact 6 juli 2020, punt 2");
  private static final Money AMOUNT = Money.euro(200_000);

  /** The desk officer who became a decider. */
  private static final Person PROMOTED = same(INTAKE, Set.of(Role.PROVINCE_DECIDER));

  private static final Person OF_REGION = same(DECIDER, DECIDER.roles(), "AM27");

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Eyes eyes;
  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject SchemeService schemes;
  @Inject ObligationService obligations;
  @Inject RecoveryService recoveries;
  @Inject GuideService guides;
  @Inject GuideWritingService writing;

  /** One proposal, for the call it is about, by whoever calls it. */
  @FunctionalInterface
  interface Proposal {
    void of(UUID change, UUID call);
  }

  private Map<ChangeKind, Proposal> proposals() {
    Map<ChangeKind, Proposal> all = new EnumMap<>(ChangeKind.class);
    all.put(
        ChangeKind.CEILING,
        (change, call) ->
            schemes.proposeCeiling(change, call, edition(call), TermFixture.budget(300_000), WHY));
    all.put(
        ChangeKind.CLOSING,
        (change, call) -> schemes.proposeClosing(change, call, closing("AM27"), WHY));
    all.put(
        ChangeKind.TERMS,
        (change, call) ->
            schemes.proposeTerms(
                change, call, edition(call), TermFixture.terms("Andere titel", CLOSES), WHY));
    all.put(
        ChangeKind.SETTLE,
        (change, call) -> schemes.proposeEnd(change, call, ChangeKind.SETTLE, "Klaar"));
    return all;
  }

  @Test
  void whoProposesAChangeOfACallDoesNotCarryItOut() throws Exception {
    UUID call = published();
    for (var kind : proposals().entrySet()) {
      if (kind.getKey() == ChangeKind.SETTLE) {
        scenario.close(call);
      }
      UUID change = UuidV7.next();
      eyes.mayNot(
          same(INTAKE, INTAKE.roles(), "AM25"),
          "grant.notIndependent",
          () -> kind.getValue().of(change, call));
      eyes.may(INTAKE, () -> kind.getValue().of(change, call));
      onlyAnotherCarriesOut(change);
    }
  }

  @Test
  void whoProposesPublicationOrWithdrawalDoesNotCarryItOut() throws Exception {
    UUID call = concept();
    UUID publication = UuidV7.next();
    eyes.may(INTAKE, () -> schemes.proposePublication(publication, call, edition(call)));
    onlyAnotherCarriesOut(publication);
    UUID draft = concept();
    UUID withdrawal = UuidV7.next();
    eyes.may(
        INTAKE, () -> schemes.proposeEnd(withdrawal, draft, ChangeKind.WITHDRAW, "Niet nodig"));
    onlyAnotherCarriesOut(withdrawal);
  }

  private void onlyAnotherCarriesOut(UUID change) throws Exception {
    long seen = changeVersion(change);
    eyes.mayNot(PROMOTED, "effect.fourEyes", () -> schemes.carryOut(change, seen));
    eyes.mayNot(PROMOTED, "effect.fourEyes", () -> schemes.decline(change, seen, "Nee"));
    eyes.mayNot(OF_REGION, "grant.notIndependent", () -> schemes.carryOut(change, seen));
    eyes.mayNot(OF_REGION, "grant.notIndependent", () -> schemes.decline(change, seen, "Nee"));
    eyes.may(namesake(INTAKE, Role.PROVINCE_DECIDER), () -> schemes.carryOut(change, seen));
  }

  /** F8. */
  @Test
  void anApprovalIsForTheConceptThatWasSeen() throws Exception {
    UUID call = concept();
    UUID change = UuidV7.next();
    eyes.may(INTAKE, () -> schemes.proposePublication(change, call, edition(call)));
    long seen = changeVersion(change);
    eyes.may(
        INTAKE,
        () -> schemes.redraft(call, edition(call), TermFixture.terms("Andere tekst", CLOSES)));
    eyes.mayNot(DECIDER, "error.stale", () -> schemes.carryOut(change, seen));
    UUID again = UuidV7.next();
    eyes.may(INTAKE, () -> schemes.proposePublication(again, call, edition(call)));
    eyes.may(DECIDER, () -> schemes.carryOut(again, changeVersionSeen(again)));
  }

  @Test
  void whoProposesAnObligationOrAChangeOfItDoesNotApproveIt() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    UUID id = UuidV7.next();
    ChangePlan july = plan(ObligationStatus.IN_FORCE, LocalDate.of(2020, 7, 1));
    Person ofRegion = same(ASSESSOR, ASSESSOR.roles(), "AM25");
    String independent = "grant.notIndependent";
    eyes.mayNot(ofRegion, independent, () -> obligations.create(id, application, "x", july));
    eyes.may(INTAKE, () -> obligations.create(id, application, "eindafrekening", july));
    onlyAnotherApproves(id);
    ChangePlan never = plan(ObligationStatus.NOT_IN_FORCE, null);
    eyes.mayNot(ofRegion, independent, () -> obligations.propose(UuidV7.next(), id, 2, never));
    eyes.may(INTAKE, () -> obligations.propose(UuidV7.next(), id, obligation(id), never));
    onlyAnotherApproves(id);
  }

  private void onlyAnotherApproves(UUID id) throws Exception {
    Person ofRegion = same(DECIDER, DECIDER.roles(), "AM25");
    eyes.mayNot(PROMOTED, "obligation.fourEyes", () -> approve(id));
    eyes.mayNot(PROMOTED, "obligation.fourEyes", () -> decline(id));
    eyes.mayNot(ofRegion, "grant.notIndependent", () -> approve(id));
    eyes.mayNot(ofRegion, "grant.notIndependent", () -> decline(id));
    eyes.may(DECIDER, () -> approve(id));
  }

  /** F7, at the end of the life of a grant. */
  @Test
  void whoActsForTheRegionDoesNotCollectOrWaive() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    Money less = Money.euro(120_000);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, AMOUNT, less);
    UUID id = accounting.determined(application, account, Accounting.lower(less));
    Person deciding = same(DECIDER, DECIDER.roles(), "AM25");
    Person collecting = same(FINANCE, FINANCE.roles(), "AM25");
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    eyes.mayNot(
        deciding, "grant.notIndependent", () -> recoveries.waive(id, debt(id), "Onbillijk"));
    eyes.mayNot(
        deciding,
        "grant.notIndependent",
        () -> recoveries.defer(id, debt(id), today.plusDays(30), "Later"));
    eyes.mayNot(
        collecting,
        "grant.notIndependent",
        () -> recoveries.receive(UuidV7.next(), id, debt(id), less, today, null));
    eyes.may(DECIDER, () -> recoveries.waive(id, debt(id), "Onbillijk"));
  }

  /** F8 of the guide: what is written on is no longer what was gone through. */
  @Test
  void whoWroteTheGuideDoesNotAlignItAndWritingOnUndoesThat() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID guide = UuidV7.next();
    eyes.may(INTAKE, () -> writing.begin(guide, call));
    eyes.may(INTAKE, () -> write(guide, "1"));
    Person renamed = same(INTAKE, Set.of(Role.PROVINCE_DECIDER));
    eyes.mayNot(renamed, "guide.fourEyes", () -> writing.align(guide, seen(guide), "het team"));
    eyes.may(ASSESSOR, () -> writing.align(guide, seen(guide), "het team"));
    eyes.may(INTAKE, () -> write(guide, "2"));
    eyes.mayNot(INTAKE, "guide.wrongStatus", () -> writing.publish(guide, seen(guide)));
    eyes.may(ASSESSOR, () -> writing.align(guide, seen(guide), "het team"));
    eyes.may(INTAKE, () -> writing.publish(guide, seen(guide)));
  }

  private void write(UUID guide, String number) {
    writing.write(guide, seen(guide), UuidV7.next(), new ParagraphText(number, "Doel", "Tekst"));
  }

  private long seen(UUID guide) {
    return guides.read(guide).guide().version();
  }

  private long debt(UUID recovery) {
    return recoveries.detail(recovery).recovery().version();
  }

  private void approve(UUID obligation) {
    var open = obligations.detail(obligation).open();
    obligations.approve(open.id(), open.version());
  }

  private void decline(UUID obligation) {
    var open = obligations.detail(obligation).open();
    obligations.decline(open.id(), open.version(), "Nee");
  }

  private long obligation(UUID id) {
    return obligations.detail(id).obligation().version();
  }

  private UUID concept() throws Exception {
    UUID id = UuidV7.next();
    eyes.may(INTAKE, () -> schemes.create(id, UuidV7.next(), TermFixture.terms("Proef", CLOSES)));
    return id;
  }

  private UUID published() throws Exception {
    UUID call = concept();
    UUID change = UuidV7.next();
    eyes.may(INTAKE, () -> schemes.proposePublication(change, call, edition(call)));
    eyes.may(DECIDER, () -> schemes.carryOut(change, changeVersionSeen(change)));
    return call;
  }

  private int edition(UUID call) {
    return (int)
        scenario.number("select edition from funding.call where id = '%s'".formatted(call));
  }

  private long changeVersion(UUID change) throws Exception {
    return callAs(DECIDER, () -> changeVersionSeen(change));
  }

  private long changeVersionSeen(UUID change) {
    return scenario.number(
        "select version from funding.call_change where id = '%s'".formatted(change));
  }

  private static NewClosing closing(String region) {
    return new NewClosing(LocalDate.of(2098, 10, 31), "eind oktober", List.of(region));
  }

  private static ChangePlan plan(ObligationStatus status, LocalDate due) {
    return new ChangePlan(
        status,
        due,
        null,
        Provenance.LEGAL,
        null,
        ReasonCode.OTHER,
        "Staat in de brief",
        "Beschikking, bladzijde 2",
        null);
  }
}
