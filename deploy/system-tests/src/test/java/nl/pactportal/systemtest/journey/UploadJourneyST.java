package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.SourceDetailPage;
import nl.pactportal.systemtest.page.UploadDetailPage;
import nl.pactportal.systemtest.page.UploadEditPage;
import org.junit.jupiter.api.Test;

/** A region counts, sends a file, and others see what they may see of it. */
@SystemTest
class UploadJourneyST {
  private static final List<String> MUNICIPALITIES =
      List.of(
          "Altena",
          "BoZ",
          "Breda",
          "Drimmelen",
          "Etten-Leur",
          "Geertruidenberg",
          "Halderberge",
          "Moerdijk",
          "Oosterhout",
          "Roosendaal",
          "Rucphen",
          "Steenbergen",
          "Woensdrecht",
          "Zundert");
  private static final int LARGE = 120;
  private static final int SMALL = 3;

  @Test
  void aWorkbookBecomesFiguresOfWhichSmallOnesAreHidden() {
    String title = "Telling van de reis " + System.nanoTime();
    Page page = Visitor.as("coordinator-west").opens("/dashboard/uploads/index.xhtml");
    UploadDetailPage report = send(page, title, Workbook.of("vsv.xlsx", rows("2024/2025")));
    assertThat(report.column("Schooljaar")).hasValue("PERIOD");
    assertThat(report.column("Aantal")).hasValue("COUNT");
    assertThat(report.issue("BoZ")).containsText("Geen gemeente van uw regio");
    assertThat(report.publishing()).hasCount(0);
    report.assign("BoZ", "Bergen op Zoom");
    assertThat(report.preview("Zundert")).containsText("Verborgen: te klein");
    assertThat(report.preview("Breda")).containsText("Zichtbaar");
    report.publish();
    assertThat(report.done()).containsText("De cijfers zijn gepubliceerd");
    String figures = report.figures();

    SourceDetailPage seen = new SourceDetailPage(Visitor.as("bestuurder-west").opens(figures));
    assertThat(seen.heading()).hasText(title);
    assertThat(seen.figure("Zundert")).containsText("geheim");
    assertThat(seen.figure("Breda")).containsText(String.valueOf(LARGE + 2));
    assertEquals(404, Visitor.as("coordinator-noordoost").gets(figures).status());
  }

  @Test
  void aFileThatIsWrongIsRefusedRowByRow() throws IOException {
    Page page = Visitor.as("coordinator-west").opens("/dashboard/uploads/index.xhtml");
    String text = "Jaar;Gemeente;Aantal\n2025;Breda;12,5\n2025;Altena;*\n2025;Atlantis;40\n";
    Path file = Files.writeString(Files.createTempDirectory("upload").resolve("fout.csv"), text);
    UploadDetailPage report = send(page, "Telling die fout is " + System.nanoTime(), file);
    assertThat(report.issue("12,5")).containsText("2");
    assertThat(report.issue("12,5")).containsText("Dit is geen heel aantal");
    assertThat(report.issue("Atlantis")).containsText("Geen gemeente van uw regio");
    assertThat(report.publishing()).hasCount(0);
    report.discard();
    assertThat(report.done()).containsText("weggegooid");
  }

  private static UploadDetailPage send(Page page, String title, Path file) {
    UploadEditPage edit = new UploadEditPage(page);
    edit.link("Nieuwe tabel").click();
    edit.describe(title, "Wie vóór zijn 23e zonder startkwalificatie van school ging");
    edit.send(file);
    UploadDetailPage report = new UploadDetailPage(page);
    assertThat(report.heading()).hasText(title);
    return report;
  }

  private static List<List<Object>> rows(String year) {
    List<List<Object>> all = new ArrayList<>();
    all.add(List.of("Schooljaar", "Gemeente", "Aantal"));
    for (int i = 0; i < MUNICIPALITIES.size(); i++) {
      String name = MUNICIPALITIES.get(i);
      all.add(List.of(year, name, name.equals("Zundert") ? SMALL : LARGE + i));
    }
    return all;
  }
}
