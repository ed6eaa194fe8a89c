package nl.pactportal.systemtest.badinput;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must not get in, and one that may. */
@SystemTest
class BadFileST {
  private static final String DRAFT =
      "/funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002513";
  private static final long TWO_HUNDRED_MEGABYTES = 200L * 1024 * 1024;

  @TempDir Path folder;

  private final Visitor west = Visitor.as("coordinator-west");

  @Test
  void twoHundredMegabytesAreRefusedClearly() throws IOException {
    Path file = folder.resolve("groot.pdf");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      big.setLength(TWO_HUNDRED_MEGABYTES);
    }
    assertRefused(file, "Dit bestand is te groot");
  }

  @Test
  void disguisedProgramIsRefused() throws IOException {
    byte[] program = "MZ\u0090\u0000 This program cannot be run in DOS mode".getBytes();
    assertRefused(Files.write(folder.resolve("plan.pdf"), program), "Dit soort bestand");
  }

  @Test
  void webPageAsPictureIsRefused() throws IOException {
    Path page = Files.writeString(folder.resolve("kaart.png"), "<html><script>1</script></html>");
    assertRefused(page, "Dit soort bestand");
  }

  @Test
  void emptyFileIsRefused() throws IOException {
    assertRefused(Files.createFile(folder.resolve("leeg.pdf")), "bestand");
  }

  @Test
  void infectedFileIsRefused() throws IOException {
    String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
    assertRefused(Files.writeString(folder.resolve("virus.txt"), eicar), "virusscanner");
  }

  @Test
  void strangeNameIsTamedAndTheContentComesBackAsADownload() throws IOException {
    Path file = Files.writeString(folder.resolve("plan <b>&.txt"), "Ons plan");
    ApplicationDetailPage page = new ApplicationDetailPage(west.opens(DRAFT));
    page.addAnnex(file);
    assertThat(page.done()).containsText("De bijlage is toegevoegd");
    assertThat(page.main().locator("b")).hasCount(0);
    Locator link = page.main().locator("a[href*='/documents/']").last();
    APIResponse download = west.gets(link.getAttribute("href"));
    assertEquals("Ons plan", download.text());
    assertTrue(download.headers().get("content-disposition").startsWith("attachment"));
    assertEquals("nosniff", download.headers().get("x-content-type-options"));
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(link.getAttribute("href")).status());
  }

  private void assertRefused(Path file, String sentence) {
    ApplicationDetailPage page = new ApplicationDetailPage(west.opens(DRAFT));
    int before = page.main().locator("a[href*='/documents/']").count();
    page.addAnnex(file);
    assertThat(page.refusal().first()).containsText(sentence);
    page.open(DRAFT);
    assertThat(page.main().locator("a[href*='/documents/']")).hasCount(before);
  }
}
