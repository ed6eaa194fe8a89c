package nl.pactportal.meetings.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PastedTextTest {
  @Test
  void wordBecomesTheTextOneSaw() {
    String word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {mso-x:1}</style>
        <title>Notitie</title></head><body><!--StartFragment-->
        <p class=MsoNormal>Het <b>verslag</b>
        is akkoord &amp; vastgesteld.<o:p></o:p></p>
        <ul><li>termijn</li><li>handleiding</li></ul>
        <p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>los punt</p>
        <script>alert(1)</script><img src=x onerror=alert(2)>
        <!--EndFragment--></body></html>""";
    assertEquals(
        """
        Het verslag is akkoord & vastgesteld.
        • termijn
        • handleiding
        • los punt""",
        PastedText.plain(word));
  }

  @Test
  void whatSomebodyTypedStaysAsItIs() {
    for (String typed :
        new String[] {
          "<script>alert(1)</script>", "a < b && c > d", "• een\n• twee", "<b>vet</b>", "", null
        }) {
      assertEquals(typed, PastedText.plain(typed));
    }
  }
}
