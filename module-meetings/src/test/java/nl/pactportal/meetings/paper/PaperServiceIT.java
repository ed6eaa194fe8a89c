package nl.pactportal.meetings.paper;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.document.Confidentiality.CONFIDENTIAL;
import static nl.pactportal.platform.document.Confidentiality.PARTNERS;
import static nl.pactportal.platform.document.Confidentiality.PUBLIC;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.document.DocumentLabel;
import nl.pactportal.platform.document.DocumentOwner;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers with versions, and who gets to know of them. */
@ExtendWith(ArquillianExtension.class)
class PaperServiceIT {
  private static final DocumentLabel PLAIN = label("Notitie", PARTNERS, null);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject PaperService papers;
  @Inject RecordService record;
  @Inject MeetingService meetings;
  @Inject Documents documents;
  @Inject @Any Instance<DocumentOwner> owners;
  @Inject Database database;

  @Test
  void theNewestVersionIsShownAndTheOlderOnesStandBehindIt() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID item = meeting.agenda().get(0).item().id();
    UUID one = attach(meeting, item, PLAIN, "eerste");
    UUID two =
        attach(
            meeting,
            item,
            new DocumentLabel("Notitie 2", PUBLIC, "aanstonds openbaar", one),
            "tweede");
    UUID other = attach(meeting, item, PLAIN, "iets anders");

    List<PaperRow> seen = read(WEST, meeting).papers().of(item);
    assertEquals(List.of(two, other), seen.stream().map(p -> p.newest().id()).toList());
    assertEquals(one, seen.get(0).earlier().get(0).id());
    assertEquals("aanstonds openbaar", seen.get(0).newest().publicSaid());
    assertEquals(2, seen.get(0).versions());
    assertEquals(List.of(), read(WEST, meeting).documents(), "those of the meeting itself");
    refused(
        null, () -> attach(meeting, item, new DocumentLabel(null, PARTNERS, null, one), "te laat"));
  }

  @Test
  void whatIsConfidentialDoesNotExistForOthersInAnyWay() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID item = meeting.agenda().get(0).item().id();
    UUID open = attach(meeting, item, PLAIN, "open");
    UUID secret =
        attach(meeting, item, new DocumentLabel("Geheim", CONFIDENTIAL, null, open), "geheim");
    UUID ofMeeting = attach(meeting, null, label("Ook geheim", CONFIDENTIAL, null), "geheim");

    for (Role role : EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.VISITOR))) {
      Person person = People.with(role);
      boolean may = MeetingsPermission.READ_CONFIDENTIAL.roles().contains(role);
      MeetingDetail seen = read(person, meeting);
      assertEquals(may ? secret : open, seen.papers().of(item).get(0).newest().id(), role.name());
      assertEquals(may ? 1 : 0, seen.papers().of(item).get(0).earlier().size(), role.name());
      assertEquals(may ? 1 : 0, seen.documents().size(), role.name());
      assertEquals(may, download(person, secret), role.name());
      assertEquals(may, download(person, ofMeeting), role.name());
      assertTrue(download(person, open), role.name());
    }
  }

  @Test
  void anotherRegionGetsNothing() throws Exception {
    MeetingDetail meeting = meeting("AM25");
    UUID item = meeting.agenda().get(0).item().id();
    UUID paper = attach(meeting, item, PLAIN, "alleen West");
    UUID secret = attach(meeting, item, label(null, CONFIDENTIAL, null), "alleen tafel West");
    assertTrue(download(WEST, paper) && download(WEST, secret), "positive control");
    assertFalse(download(NOORDOOST, paper));
    assertFalse(download(NOORDOOST, secret));
    assertThrows(NotFoundException.class, () -> read(NOORDOOST, meeting));
  }

  @Test
  void withdrawnIsGoneWithAllItsVersions() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID one = attach(meeting, null, PLAIN, "een");
    UUID two = attach(meeting, null, new DocumentLabel(null, PARTNERS, null, one), "twee");
    UUID id = meeting.meeting().id();
    call(() -> papers.withdraw(id, null, two));
    assertEquals(List.of(), read(SECRETARIAT, meeting).documents());
    assertFalse(download(SECRETARIAT, one));
    assertFalse(download(SECRETARIAT, two));
    assertThrows(NotFoundException.class, () -> call(() -> papers.withdraw(id, null, two)));
    String gone = "id in ('" + one + "','" + two + "') and withdrawn_at is not null";
    assertEquals(2, callAs(SECRETARIAT, () -> database.rows("platform.document", gone)));
  }

  @Test
  void whatIsRefusedLeavesNothingBehind() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    byte[] program = "MZ\u0090\u0000 no picture".getBytes(StandardCharsets.ISO_8859_1);
    refused("file", () -> papers.attach(id, null, PLAIN, upload("kaart.png", program)));
    Upload huge = new Upload("groot.pdf", 200L << 20, () -> new ByteArrayInputStream(program));
    refused("file", () -> papers.attach(id, null, PLAIN, huge));
    refused("publicSaid", () -> attach(meeting, null, label("x", CONFIDENTIAL, "openbaar"), "x"));
    refused("confidentiality", () -> attach(meeting, null, label("x", null, null), "x"));
    refused("title", () -> attach(meeting, null, label("x".repeat(201), PARTNERS, null), "x"));
    UUID elsewhere = attach(meeting("PB"), null, PLAIN, "van een ander");
    assertThrows(
        NotFoundException.class,
        () -> attach(meeting, null, new DocumentLabel(null, PARTNERS, null, elsewhere), "x"));
    assertEquals(List.of(), read(SECRETARIAT, meeting).documents());
    String left = "owner_id = '" + id + "'";
    assertEquals(0, callAs(SECRETARIAT, () -> database.rows("platform.document", left)));
  }

  @Test
  void onlyTheSecretariatChangesPapers() throws Exception {
    MeetingDetail meeting = meeting("PB");
    UUID id = meeting.meeting().id();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      assertThrows(NotPermittedException.class, () -> callAs(other, () -> papers.desk(id, null)));
      assertThrows(
          NotPermittedException.class,
          () -> callAs(other, () -> papers.attach(id, null, PLAIN, upload("a.txt", new byte[1]))));
    }
    assertEquals(0, callAs(SECRETARIAT, () -> papers.desk(id, null)).papers().size());
  }

  private static DocumentLabel label(
      String title, nl.pactportal.platform.document.Confidentiality level, String said) {
    return new DocumentLabel(title, level, said, null);
  }

  private UUID attach(MeetingDetail meeting, UUID item, DocumentLabel label, String text)
      throws Exception {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return callAs(
        SECRETARIAT,
        () -> papers.attach(meeting.meeting().id(), item, label, upload("a.txt", content)));
  }

  private static Upload upload(String name, byte[] content) {
    return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
  }

  /** As the servlet asks. */
  private boolean download(Person person, UUID id) throws Exception {
    return callAs(
        person,
        () -> {
          try {
            var document = documents.find(id);
            return owners.stream().anyMatch(owner -> owner.mayRead(document));
          } catch (NotFoundException unknown) {
            return false;
          }
        });
  }

  private MeetingDetail read(Person person, MeetingDetail meeting) throws Exception {
    return callAs(person, () -> record.read(meeting.meeting().id()));
  }

  private MeetingDetail meeting(String region) throws Exception {
    MeetingPlan plan =
        Plans.of(UuidV7.next(), region, "Overleg " + UuidV7.next(), LocalDate.of(2091, 1, 8));
    call(() -> meetings.plan(plan));
    return callAs(SECRETARIAT, () -> record.read(plan.id()));
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void call(Step step) throws Exception {
    callAs(
        SECRETARIAT,
        () -> {
          step.run();
          return null;
        });
  }

  private static void refused(String field, Step step) {
    var rule = assertThrows(BusinessException.class, () -> call(step));
    assertEquals(field, rule.field(), rule.key());
  }
}
