package nl.pactportal.meetings.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import nl.pactportal.platform.export.IcsText;
import org.junit.jupiter.api.Test;

/** Each thing a meeting can say, as another program reads it. */
class IcsCalendarTest {
  private static final Instant NOW = Instant.parse("2020-07-06T11:00:00Z");

  private static IcsCalendar ics() {
    return new IcsCalendar(
        "PUBLISH", new CalendarOrigin("https://pact.example.org", "pact@example.org"), NOW);
  }

  private static String written(CalendarMeeting meeting) {
    return ics().zone().meeting(meeting).toString();
  }

  private static VEvent read(CalendarMeeting meeting) throws Exception {
    return event(written(meeting));
  }

  private static VEvent event(String ics) throws Exception {
    return (VEvent) valid(ics).getComponent(Component.VEVENT).orElseThrow();
  }

  private static Calendar valid(String ics) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
    ValidationResult result = calendar.validate(true);
    assertFalse(result.hasErrors(), result.toString());
    return calendar;
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse(null);
  }

  @Test
  void theSameMeetingHasTheSameUidForEver() throws Exception {
    VEvent event = read(Meetings.onlyDate());
    assertEquals(Meetings.ID + "@pact", value(event, "UID"));
    assertEquals("3", value(event, "SEQUENCE"));
    assertEquals("20200706T110000Z", value(event, "DTSTAMP"));
    assertEquals("Ambtelijk Pact (5e digitale)", value(event, "SUMMARY"));
    assertTrue(value(event, "URL").endsWith("/meetings/meetings/detail.xhtml?id=" + Meetings.ID));
  }

  @Test
  void aDateWithoutTimeIsAWholeDayAndNoHours() throws Exception {
    String ics = written(Meetings.onlyDate());
    assertTrue(ics.contains("\r\nDTSTART;VALUE=DATE:20200901\r\n"), ics);
    assertFalse(ics.contains("DTEND"), ics);
    assertEquals("CONFIRMED", value(event(ics), "STATUS"));
  }

  @Test
  void aPartOfTheDayIsKeptAsSaid() throws Exception {
    VEvent event = read(Meetings.tentative("ochtend"));
    assertEquals("ochtend", value(event, "X-PACT-TIME-SAID"));
    assertEquals("Tijd: ochtend", value(event, "DESCRIPTION"));
    assertEquals("20200901", value(event, "DTSTART"));
    assertEquals("TENTATIVE", value(event, "STATUS"), "P.M.");
  }

  @Test
  void clockTimesAreDutchTimes() throws Exception {
    VEvent event = read(Meetings.from("13:30", "16:00"));
    DtStart<?> start = event.<DtStart<?>>getProperty("DTSTART").orElseThrow();
    DtEnd<?> end = event.<DtEnd<?>>getProperty("DTEND").orElseThrow();
    assertEquals(Instant.parse("2020-09-01T11:30:00Z"), Instant.from(start.getDate()));
    assertEquals(Instant.parse("2020-09-01T14:00:00Z"), Instant.from(end.getDate()));
  }

  @Test
  void theWholeYearHasItsOffset() throws Exception {
    CalendarMeeting winter =
        new CalendarMeeting(
            Meetings.ID,
            "PB",
            "Overleg",
            null,
            LocalDate.of(2020, 12, 3),
            java.time.LocalTime.of(10, 0),
            null,
            false,
            null,
            false,
            null,
            null,
            "PLANNED",
            0);
    DtStart<?> start = read(winter).<DtStart<?>>getProperty("DTSTART").orElseThrow();
    assertEquals(Instant.parse("2020-12-03T09:00:00Z"), Instant.from(start.getDate()));
  }

  @Test
  void aStartWithoutEndHasNoEnd() throws Exception {
    VEvent event = read(Meetings.from("13:30", null));
    assertEquals("20200901T133000", value(event, "DTSTART"));
    assertTrue(event.getProperty("DTEND").isEmpty());
  }

  @Test
  void overMidnightEndsTheNextDay() throws Exception {
    VEvent event = read(Meetings.from("22:00", "00:30"));
    assertEquals("20200901T220000", value(event, "DTSTART"));
    assertEquals("20200902T003000", value(event, "DTEND"));
  }

  @Test
  void whatWasHeldIsNoLongerTentativeAndWhatWasDroppedIsCancelled() throws Exception {
    assertEquals("CONFIRMED", value(read(Meetings.in("HELD", true)), "STATUS"));
    assertEquals("CANCELLED", value(read(Meetings.in("CANCELLED", true)), "STATUS"));
  }

  @Test
  void noLineIsLongerThan75OctetsAndNothingGetsLost() throws Exception {
    String body = "Coördinatiegroep één-op-één voor jeugdwerkloosheïd ".repeat(4) + "𝄞𝄞𝄞é";
    String place = "Zaal 1; achteraan, \\ links\nnaast \"de\" trap";
    String ics = written(Meetings.named(body, place));
    for (String line : ics.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
    assertEquals(body, value(event(ics), "SUMMARY"));
    assertEquals(place, value(event(ics), "LOCATION"));
  }

  @Test
  void aNameCannotAddALine() {
    String ics = written(Meetings.named("X\r\nATTENDEE:mailto:a@example.org\u2028Y", "Z\nW"));
    assertFalse(ics.lines().anyMatch(line -> line.startsWith("ATTENDEE")), ics);
    assertEquals("\"a b\"", IcsText.quoted("a\"b"));
  }

  @Test
  void thePublicSeesNoAddressAndNobody() throws Exception {
    String ics =
        ics().zone().publicMeeting(Meetings.named("Bestuurlijk Pact", "Digitaal")).toString();
    VEvent event = event(ics);
    assertTrue(event.getProperty("ORGANIZER").isPresent());
    assertTrue(event.getProperty("ATTENDEE").isEmpty());
    assertTrue(event.getProperty("URL").isEmpty());
    assertFalse(ics.contains("join.example.org"), ics);
    assertTrue(written(Meetings.named("x", "y")).contains("join.example.org"), "positive control");
  }

  @Test
  void anActionIsATaskWithADateOnlyIfThereIsOne() throws Exception {
    CalendarAction said =
        new CalendarAction(UUID.randomUUID(), Meetings.ID, "Mailen", null, "eind oktober", false);
    String ics = ics().action(said).toString();
    valid(ics);
    assertFalse(ics.contains("DUE"), ics);
    assertTrue(ics.contains("DESCRIPTION:eind oktober"), ics);
    CalendarAction dated =
        new CalendarAction(
            UUID.randomUUID(), Meetings.ID, "Mailen", LocalDate.of(2020, 10, 1), null, true);
    List<String> lines = ics().action(dated).toString().lines().toList();
    assertTrue(lines.contains("DUE;VALUE=DATE:20201001"), lines.toString());
    assertTrue(lines.contains("STATUS:IN-PROCESS"), lines.toString());
    assertTrue(lines.contains("RELATED-TO:" + Meetings.ID + "@pact"), lines.toString());
  }
}
