package nl.pactportal.meetings.minutes.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.NextFact;

/** A meeting like that of 6 July 2020, with an invented person in it to be left out in public. */
public final class Samples {
  public static final UUID ITEM_5 = UUID.fromString("a1000000-0000-7000-8000-000000000005");

  private Samples() {}

  public static MinutesDocument document() {
    return document(facts("HELD", false));
  }

  public static MinutesDocument document(MeetingFacts facts) {
    MinutesDocument.State state =
        new MinutesDocument.State(
            1, MinutesStatus.APPROVED, LocalDate.of(2020, 9, 1), "Ambtelijk Pact", null, null);
    return MinutesDocument.of(state, facts, MinutesText.sections(facts));
  }

  public static MeetingFacts facts(String status, boolean tentative) {
    return new MeetingFacts(
        UUID.fromString("a0000000-0000-7000-8000-000020200706"),
        "PB",
        "Alle partners",
        "Ambtelijk Pact",
        "5e digitale",
        "DIGITAL",
        LocalDate.of(2020, 7, 6),
        LocalTime.of(14, 0),
        LocalTime.of(15, 30),
        false,
        LocalTime.of(14, 0),
        LocalTime.of(15, 45),
        null,
        tentative,
        "Digitaal",
        "https://vergader.example/kamer/1",
        status,
        attendees(),
        items(),
        List.of(
            new NextFact("Ambtelijk Pact", LocalDate.of(2020, 9, 1), null, null, false),
            new NextFact("Congres", LocalDate.of(2020, 11, 18), null, "ochtend", true)),
        List.of("West-Brabant", "Zuidoost-Brabant", "Provincie Noord-Brabant"),
        List.of("Willemijn Voorbeeld"));
  }

  private static List<AttendeeFact> attendees() {
    return List.of(
        attendee(1, "Secretaris Pact-Brabant", "CHAIR", null, null, null, null),
        attendee(
            2, "Accounthouder West", "MEMBER", null, "West-Brabant", LocalTime.of(15, 10), null),
        attendee(
            3,
            "Coördinator Zuidoost",
            "MEMBER",
            "Zuidoost-Brabant",
            null,
            LocalTime.of(15, 0),
            ITEM_5),
        attendee(4, "Sjoerd van den Proef", "GUEST", "West-Brabant", null, null, null),
        attendee(5, "Secretariaat Pact", "MINUTE_KEEPER", null, null, null, null),
        new AttendeeFact(
            id(6),
            "Vertegenwoordiger provincie",
            "MEMBER",
            "Provincie Noord-Brabant",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true,
            true,
            null));
  }

  private static AttendeeFact attendee(
      int no,
      String role,
      String meetingRole,
      String party,
      String account,
      LocalTime left,
      UUID leftItem) {
    return new AttendeeFact(
        id(no),
        role,
        meetingRole,
        party,
        account,
        null,
        null,
        null,
        left,
        null,
        leftItem,
        false,
        no != 5,
        null);
  }

  private static List<ItemFact> items() {
    return List.of(
        item(
            id(13),
            3,
            "Economische visie",
            false,
            false,
            null,
            note("Een eerste verkenning."),
            spoken(
                "Coördinator Zuidoost",
                "Daarover mailt Sjoerd nog naar s.proef@voorbeeld.example.")),
        item(
            id(14),
            4,
            "Arbeidsmarkt",
            true,
            false,
            null,
            decision("NO_DECISION", "Er is niets besloten.")),
        item(
            ITEM_5,
            5,
            "Platform",
            false,
            false,
            null,
            decision("WAIT", "Eerst afwachten."),
            action(
                "REQUEST", "Nagaan wat <b>het</b> kost & waarom", List.of("Accounthouder West"))),
        item(
            id(17),
            7,
            "Dashboard",
            false,
            false,
            LocalTime.of(15, 0),
            decision("ON_HOLD", "Even on hold.")),
        item(id(18), 8, "Vertrouwelijk dossier", false, true, null, note("Alleen voor partners.")));
  }

  private static ItemFact item(
      UUID id,
      int no,
      String title,
      boolean together,
      boolean closed,
      LocalTime started,
      RecordFact... records) {
    return new ItemFact(
        id,
        no,
        title,
        "OPINION",
        null,
        together,
        closed,
        null,
        started,
        started == null ? null : started.plusMinutes(10),
        null,
        false,
        List.of(records));
  }

  static RecordFact note(String text) {
    return record(RecordFact.Type.NOTE, "STATEMENT", text, List.of(), List.of());
  }

  private static RecordFact spoken(String speaker, String text) {
    return record(RecordFact.Type.NOTE, "STATEMENT", text, List.of(speaker), List.of());
  }

  private static RecordFact decision(String kind, String text) {
    return record(RecordFact.Type.DECISION, kind, text, List.of(), List.of());
  }

  private static RecordFact action(String kind, String text, List<String> owners) {
    return record(RecordFact.Type.ACTION, kind, text, List.of(), owners);
  }

  private static RecordFact record(
      RecordFact.Type type, String kind, String text, List<String> speakers, List<String> owners) {
    return new RecordFact(
        UUID.nameUUIDFromBytes(text.getBytes()),
        type,
        kind,
        1,
        text,
        speakers,
        owners,
        null,
        null,
        type == RecordFact.Type.ACTION ? "z.s.m." : null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null);
  }

  static UUID id(int no) {
    return UUID.fromString("a2000000-0000-7000-8000-0000000000" + (no < 10 ? "0" : "") + no);
  }
}
