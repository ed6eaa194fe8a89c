package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Annexes that would harm who opens them do not come in, and a good one beside them does. */
@ExtendWith(ArquillianExtension.class)
class AnnexIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final String TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
  private static final String XXE =
      "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";

  /** The test signature, in two parts so that no scanner takes this source for it. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject DraftService drafts;
  @Inject ApplicationService applications;

  @Test
  void harmfulFilesAreRefusedAtTheField() throws Exception {
    UUID id = scenario.draft(scenario.call(AMOUNT), WEST, AMOUNT);
    refused("document.infected", id, "virus.txt", EICAR.getBytes(StandardCharsets.US_ASCII));
    refused("document.infected", id, "plan.docx", zip("word/document.xml", XXE.getBytes()));
    refused("document.infected", id, "plan.xlsx", zip("xl/workbook.xml", XXE.getBytes()));
    refused("document.infected", id, "plan.xlsx", zip("xl/s.xml", new byte[210 * 1024 * 1024]));
    refused("document.infected", id, "plan.docx", zip("word/media/a.bin", zip("b", new byte[9])));
    refused("document.type", id, "plan.zip", zip("b.txt", new byte[9]));
    refused("document.type", id, "plan.pdf", "<html><script>x</script>".getBytes());
    assertEquals(0, callAs(WEST, () -> applications.open(id).documents().size()));
    add(id, "plan.docx", zip("word/document.xml", "<w/>".getBytes()));
    assertEquals(1, callAs(WEST, () -> applications.open(id).documents().size()));
  }

  private void refused(String key, UUID id, String name, byte[] file) {
    BusinessException rule = assertThrows(BusinessException.class, () -> add(id, name, file), name);
    assertEquals("file " + key, rule.field() + " " + rule.key());
  }

  private void add(UUID id, String name, byte[] file) throws Exception {
    callAs(
        WEST,
        () -> {
          drafts.addAnnex(id, new Upload(name, file.length, () -> new ByteArrayInputStream(file)));
          return null;
        });
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return file.toByteArray();
  }
}
