package nl.pactportal.portal.document;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.portal.People.NOORDOOST;
import static nl.pactportal.portal.People.WEST;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.portal.isolation.Probe;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentsIT {
  private static Upload upload(String name, byte[] content) {
    return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
  }

  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Inject Documents documents;
  @Inject Probe probe;

  private UUID add(Person person, UUID owner, Upload upload) throws Exception {
    return callAs(
        person, () -> probe.inTransaction(() -> documents.add("AM25", "probe", owner, upload)));
  }

  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) 'x');
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, content, 0, head.length);
    return content;
  }

  @Test
  void comesBackByteForByteToItsOwnRegionOnly() throws Exception {
    byte[] content = pdf(700_001);
    UUID owner = UUID.randomUUID();
    UUID id = add(WEST, owner, upload("plan.pdf", content));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    callAs(
        WEST,
        () -> {
          documents.copy(documents.find(id), copy);
          return null;
        });
    assertArrayEquals(content, copy.toByteArray());
    assertEquals(1, callAs(WEST, () -> documents.of(owner)).size());
    assertEquals(List.of(), callAs(NOORDOOST, () -> documents.of(owner)));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> documents.find(id)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> documents.find(owner)));
  }

  @Test
  void refusesWhatIsTooLargeEmptyDisguisedOrInfected() {
    assertEquals("document.tooLarge", refusal(upload("groot.pdf", pdf(20 * 1024 * 1024 + 1))));
    assertEquals("document.empty", refusal(upload("leeg.pdf", new byte[0])));
    assertEquals("document.type", refusal(upload("plan.pdf", ascii("MZ\u0000\u0001"))));
    assertEquals(
        "document.infected",
        refusal(upload("a.txt", ascii("X5O!$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"))));
  }

  private String refusal(Upload upload) {
    BusinessException refused =
        assertThrows(BusinessException.class, () -> add(WEST, UUID.randomUUID(), upload));
    assertEquals("file", refused.field());
    return refused.key();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
