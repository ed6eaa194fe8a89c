package nl.pactportal.meetings.handover;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.action.ActionContext;
import nl.pactportal.meetings.action.ActionKind;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.action.OwnerSaid;
import nl.pactportal.meetings.body.BodyService;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.body.MandateService;
import nl.pactportal.meetings.body.Mandates;
import nl.pactportal.meetings.body.Standing;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.Recording;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seat changes hands, and the work that is still to be done goes with it. */
@ExtendWith(ArquillianExtension.class)
class HandoverServiceIT {
  private static final LocalDate PAST = LocalDate.of(2024, 3, 5);
  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject HandoverService handovers;
  @Inject BodyService bodies;
  @Inject MandateService mandates;
  @Inject ActionService actions;
  @Inject Recording recording;

  private final UUID body = UuidV7.next();
  private final UUID seat = UuidV7.next();
  private final UUID leaving = UuidV7.next();
  private final String from = "Coördinator " + body;
  private final String to = "Opvolger " + body;

  @Test
  void openWorkInThatBodyMovesAndNothingElse() throws Exception {
    MeetingDetail meeting = held();
    UUID open = action(meeting, List.of(new OwnerSaid(from, "AM25")));
    UUID shared =
        action(meeting, List.of(new OwnerSaid("Strateeg", "PNB"), new OwnerSaid(from, null)));
    UUID done = action(meeting, List.of(new OwnerSaid(from, "AM25")));
    UUID others = action(meeting, List.of(new OwnerSaid("Coördinator Midden", "AM26")));
    recording.asSecretariat(() -> actions.complete(meeting.meeting().id(), done));
    MeetingDetail elsewhere = recording.meeting("PB", "Ander overleg " + body, PAST);
    UUID away = action(elsewhere, List.of(new OwnerSaid(from, "AM25")));

    Handover handover = to(to);
    HandoverPreview preview = callAs(SECRETARIAT, () -> handovers.preview(body, leaving, handover));
    assertEquals(List.of(open, shared), preview.work().stream().map(OpenWork::action).toList());
    assertEquals(from, action(meeting, open).owner(), "a look changes nothing");

    recording.asSecretariat(() -> handovers.handOver(body, leaving, 1, handover));
    assertEquals(to, action(meeting, open).owner());
    assertEquals("AM25", action(meeting, open).ownerParty());
    assertEquals("Strateeg", action(meeting, shared).owner());
    assertEquals(to, action(meeting, shared).coOwners().get(0).said());
    assertEquals(from, action(meeting, done).owner(), "what is done stays as it was");
    assertEquals("Coördinator Midden", action(meeting, others).owner());
    assertEquals(from, action(elsewhere, away).owner(), "another body is another matter");
    assertEquals(1, recording.audited(open, "action.handedOver"));
    assertEquals(1, recording.audited(leaving, "mandate.handedOver"));
  }

  @Test
  void oneMandateEndsAndTheNextBegins() throws Exception {
    held();
    recording.asSecretariat(() -> handovers.handOver(body, leaving, 1, to(to)));
    MandateRow before = mandate(from);
    MandateRow after = mandate(to);
    assertEquals(DAY.minusDays(1), before.endsOn());
    assertEquals(Standing.ENDED, before.standing(DAY));
    assertEquals(Standing.NOT_YET, after.standing(DAY.minusDays(1)));
    assertEquals(Standing.CURRENT, after.standing(DAY));
    assertEquals(leaving, after.successorOfId());
    assertEquals(seat, after.seatId());
    recording.refused(null, "error.stale", () -> handovers.handOver(body, leaving, 1, to("X")));
  }

  @Test
  void somebodyWhoTakesPartAlreadyCanTakeOver() throws Exception {
    held();
    UUID existing = UuidV7.next();
    recording.asSecretariat(() -> mandates.add(body, existing, Mandates.member(seat, to)));
    Handover handover = new Handover(UuidV7.next(), DAY, existing, null, null);
    recording.asSecretariat(() -> handovers.handOver(body, leaving, 1, handover));
    assertEquals(2, bodies().size(), "nobody new");
    assertEquals(leaving, mandate(to).successorOfId());
  }

  @Test
  void wrongInputChangesNothing() throws Exception {
    held();
    refused("day", "wording.missing", new Handover(UuidV7.next(), null, null, to, null));
    refused("holder", "wording.missing", to(" "));
    refused("holder", "handover.same", to(from.toUpperCase(java.util.Locale.ROOT)));
    refused("email", "mandate.noAddress", new Handover(UuidV7.next(), DAY, null, to, "geen"));
    refused("existing", "handover.both", new Handover(UuidV7.next(), DAY, leaving, to, null));
    refused("day", "meeting.dateRange", on(java.time.LocalDate.of(1, 1, 1)));
    recording.unknown(() -> handovers.handOver(UuidV7.next(), leaving, 1, to(to)));
    recording.unknown(
        () ->
            handovers.handOver(
                body, leaving, 1, new Handover(UuidV7.next(), DAY, UuidV7.next(), null, null)));
    assertEquals(1, bodies().size());
    assertEquals(null, mandate(from).endsOn());
    assertThrows(
        NotPermittedException.class,
        () -> callAs(WEST, Executors.callable(() -> handovers.handOver(body, leaving, 1, to(to)))));
  }

  private void refused(String field, String key, Handover handover) {
    recording.refused(field, key, () -> handovers.handOver(body, leaving, 1, handover));
    recording.refused(field, key, () -> handovers.preview(body, leaving, handover));
  }

  private Handover on(java.time.LocalDate day) {
    return new Handover(UuidV7.next(), day, null, to, null);
  }

  private static Handover to(String holder) {
    return new Handover(UuidV7.next(), DAY, null, holder, "opvolger@demo.example");
  }

  /** A body with one seat, its holder, and a meeting that took place. */
  private MeetingDetail held() throws Exception {
    String name = "Overleg " + body;
    recording.asSecretariat(() -> bodies.add(body, "PB", Mandates.body(name)));
    recording.asSecretariat(() -> mandates.addSeat(body, seat, Mandates.seat("West", "AM25")));
    recording.asSecretariat(() -> mandates.add(body, leaving, Mandates.member(seat, from)));
    return recording.meeting("PB", name, PAST);
  }

  private UUID action(MeetingDetail meeting, List<OwnerSaid> owners) throws Exception {
    UUID id = UuidV7.next();
    ActionPlan plan =
        new ActionPlan(ActionKind.ACTION, "Nagaan", owners, null, null, ActionContext.NONE);
    UUID item = meeting.agenda().get(0).item().id();
    recording.asSecretariat(() -> actions.agree(meeting.meeting().id(), item, id, plan));
    return id;
  }

  private ActionRow action(MeetingDetail meeting, UUID id) throws Exception {
    return recording.read(WEST, meeting.meeting().id()).actions().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<MandateRow> bodies() throws Exception {
    return callAs(WEST, () -> bodies.read(body)).mandates();
  }

  private MandateRow mandate(String holder) throws Exception {
    return bodies().stream().filter(m -> m.holder().equals(holder)).findFirst().orElseThrow();
  }
}
