package nl.pactportal.dashboard.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are asked. */
class SourceAddressTest {
  private static final AllowedHosts HOSTS =
      AllowedHosts.of("opendata.cbs.nl, ec.europa.eu,http://127.0.0.1:8080");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://opendata.cbs.nl/ODataFeed/odata/85264NED",
        " https://EC.europa.eu/eurostat/api/x?geo=NL&age=Y15 24 ",
        "http://127.0.0.1:8080/x"
      })
  void allowsWhatIsListed(String typed) {
    typed(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://opendata.cbs.nl/x",
        "https://opendata.cbs.nl:8443/x",
        "https://opendata.cbs.nl.evil.example/x",
        "https://evil.example/opendata.cbs.nl",
        "https://opendata.cbs.nl@evil.example/",
        "https://user@opendata.cbs.nl/",
        "https://127.0.0.1:8080/x",
        "http://127.0.0.1:8081/x",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "//opendata.cbs.nl/x",
        "opendata.cbs.nl"
      })
  void refusesEveryOther(String typed) {
    assertEquals("formats.url.host", refusal(typed).key());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "https://[", "https://opendata.cbs.nl/%zz"})
  void refusesWhatIsNoAddress(String typed) {
    assertEquals("formats.url.malformed", refusal(typed).key());
    assertEquals("url", refusal(typed).field());
  }

  @Test
  void believesNoFormatButThatOfAService() {
    assertNull(
        SourceAddress.typed("https://ec.europa.eu/x", FileFormat.CSV, NumberText.PLAIN, HOSTS)
            .format());
  }

  private static BusinessException refusal(String typed) {
    return assertThrows(BusinessException.class, () -> typed(typed));
  }

  private static SourceAddress typed(String typed) {
    return SourceAddress.typed(typed, FileFormat.CBS_V3, NumberText.DECIMAL_COMMA, HOSTS);
  }
}
