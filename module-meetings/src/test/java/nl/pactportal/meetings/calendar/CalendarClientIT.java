package nl.pactportal.meetings.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a calendar program without sign-in gets. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CalendarClientIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @ArquillianResource URL base;

  @Test
  void thePublicCalendarIsOpen() throws Exception {
    HttpResponse<String> calendar = get("public/calendar.ics");
    assertEquals(200, calendar.statusCode());
    assertEquals("text/calendar;charset=UTF-8", type(calendar));
    assertTrue(calendar.body().startsWith("BEGIN:VCALENDAR\r\n"));
    assertFalse(calendar.body().contains("ATTENDEE"));
  }

  @Test
  void aFeedOpensWithItsKeyAlone() throws Exception {
    HttpResponse<String> feed = get("public/calendar/demo-feed-west.ics");
    assertEquals(200, feed.statusCode());
    assertEquals("text/calendar;charset=UTF-8", type(feed));
    assertFalse(feed.body().contains("Regionaal overleg Noordoost"), "another region");
  }

  @Test
  void aWrongKeyIsUnknownWhateverItLooksLike() throws Exception {
    for (String wrong :
        List.of(
            "public/calendar/x.ics",
            "public/calendar/demo-feed-west",
            "public/calendar/.ics",
            "public/calendar/",
            "public/calendar/" + "a".repeat(2000) + ".ics",
            "public/calendar/%27%20or%201%3D1.ics",
            "public/answer.xhtml",
            "public/answer.xhtml?token=",
            "public/answer.xhtml?token=%00")) {
      assertEquals(404, get(wrong).statusCode(), wrong);
    }
  }

  @Test
  void lookingAtAnInvitationNeedsItsKeyAlone() throws Exception {
    HttpResponse<String> page = get("public/answer.xhtml?token=demo-answer-west");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Coördinator West"));
  }

  @Test
  void oneMeetingNeedsSignIn() throws Exception {
    int status = get("calendar/meeting?id=a0000000-0000-7000-8000-000020200706").statusCode();
    assertTrue(status == 302 || status == 503, "" + status);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("content-type").orElse("").replace("; ", ";");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(base + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
