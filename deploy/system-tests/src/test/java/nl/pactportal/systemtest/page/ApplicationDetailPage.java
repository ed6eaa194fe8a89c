package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** applications/detail.xhtml */
public final class ApplicationDetailPage extends PortalPage {
  public ApplicationDetailPage(Page page) {
    super(page);
  }

  /** Where this application is, without what the last step left in the address. */
  public String path() {
    page.waitForURL(Pattern.compile(".*/applications/detail\\.xhtml\\?(.*&)?id=.*"));
    String id = page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    return "/funding/applications/detail.xhtml?id=" + id;
  }

  /** Such as AM25-2026-0004. */
  public String reference() {
    return main().locator(".pact-intro").innerText().split(",")[0].strip();
  }

  public void signAndSubmit() {
    confirm("Ik ben bevoegd");
    button("Ondertekenen en indienen").click();
  }

  public void declareComplete() {
    main().locator("#intake select").all().forEach(answer -> answer.selectOption("YES"));
    confirm("Ik heb de aanvraag en de bijlagen nagekeken");
    button("Compleet verklaren").click();
  }

  public void startAssessment() {
    button("In behandeling nemen").click();
  }

  /** Everything gets that score. */
  public void score(String score) {
    main().locator("#scores input[inputmode]").all().forEach(input -> input.fill(score));
    button("Lijst opslaan").click();
  }

  public void askSupplement(String missing) {
    button("Aanvulling vragen").click();
    Locator dialog = main().locator("dialog[open]");
    dialog.getByLabel("Wat ontbreekt er?").fill(missing);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aanvulling vragen"))
        .click();
  }

  public void answerSupplement(String answer) {
    field("Antwoord op het verzoek").fill(answer);
    button("Antwoord opslaan").click();
  }

  public void handInSupplement() {
    confirm("Ik ben bevoegd");
    button("Aanvulling indienen").click();
  }

  public void advise(String amount, String motivation) {
    field("Geadviseerd bedrag").fill(amount);
    field("Motivering van het advies").fill(motivation);
    main().getByLabel("Uitkomst van de toets op staatssteun").selectOption("NONE");
    button("Advies geven").click();
  }

  public void sendBackToAssessor(String reason) {
    button("Terug naar de beoordelaar").click();
    field("Waar moet de beoordelaar").fill(reason);
    main()
        .locator("dialog[open]")
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terug naar de beoordelaar"))
        .click();
  }

  public void grant(String amount) {
    field("Te verlenen bedrag").fill(amount);
    confirm("Ik neem dit besluit");
    button("Verlenen").click();
  }

  public void grantPartly(String amount, String reason) {
    field("Motivering").fill(reason);
    grant(amount);
  }

  public void requestAmendment(String amount, String reason) {
    button("Wijziging vragen").click();
    field("Nieuw bedrag").fill(amount);
    field("Reden").fill(reason);
    main().locator("dialog[open]").getByText("Wijziging vragen").last().click();
  }

  public void amend(String reason) {
    field("Motivering van het besluit").first().fill(reason);
    confirm("Ik neem dit besluit");
    button("Wijzigen").first().click();
  }

  public void prepareAdvance(String amount) {
    field("Bedrag van het voorschot").fill(amount);
    confirm("Ik heb het bedrag vergeleken");
    button("Voorschot klaarzetten").click();
  }

  public void planAdvances(String total, String parts) {
    Locator form = main().locator("form[id$=scheduleForm]");
    form.getByLabel("Totaal van de termijnen").fill(total);
    form.getByLabel("Aantal termijnen").fill(parts);
    form.getByRole(AriaRole.CHECKBOX).check();
    button("Termijnen plannen").click();
  }

  public void prepareFirstInstalment() {
    main()
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName("Klaarzetten").setExact(true))
        .first()
        .click();
    confirm("Ik heb het bedrag vergeleken");
    button("Voorschot klaarzetten").click();
  }

  public Locator releaseLink() {
    return link("Voorschot vrijgeven");
  }

  public void releaseAdvance() {
    releaseLink().click();
    confirm("Ik geef dit bedrag vrij");
    button("Voorschot vrijgeven").click();
  }

  public void addAnnex(Path file) {
    main().locator("input[type=file]").setInputFiles(file);
    button("Bijlage toevoegen").click();
  }

  private void confirm(String sentence) {
    main()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(sentence))
        .first()
        .check();
  }
}
