package nl.pactportal.systemtest.foureyes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.pactportal.systemtest.Account;
import nl.pactportal.systemtest.ForgedForm;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Tokens;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.AccountPage;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ApplicationEditPage;
import nl.pactportal.systemtest.page.CallDetailPage;
import nl.pactportal.systemtest.page.ObjectionDetailPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * One person with every role of his side: he is offered the first step, not the second, and is told
 * so when he sends the second all the same, with the form of somebody who may.
 */
@SystemTest
class FourEyesST {
  private static final String CALL =
      "/funding/calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c001";
  private static final String ACCOUNT = "/funding/payments/account.xhtml?region=AM28";
  private static final String APPLICATION =
      "/funding/api/v1/applications/01970000-0000-7000-8000-000001002510";
  private static final String NOTHING_DONE = "Er is niets gewijzigd";
  private static final String EXPIRED = "De pagina is verlopen";

  private final long run = System.nanoTime();
  private final Account regional =
      Account.with("regio-" + run, "region-coordinator")
          .and("region-signatory")
          .in("regions/zuidoost-brabant");
  private final Account provincial =
      Account.with("provincie-" + run, "province-intake")
          .and("province-assessor")
          .and("province-decider")
          .and("province-finance")
          .in("province");

  @AfterEach
  void dismiss() {
    regional.close();
    provincial.close();
  }

  /** F1 to F4, in the life of one application. */
  @Test
  void nobodyDoesTheSecondStepToo() {
    String application = writesAndSendsToSign();
    barred(application, regional.name(), "ondertekenaar-zuidoost", "submitForm");
    says(application, regional.name(), "Ter ondertekening");
    does("ondertekenaar-zuidoost", application, ApplicationDetailPage::signAndSubmit);

    does(provincial.name(), application, ApplicationDetailPage::declareComplete);
    does(provincial.name(), application, ApplicationDetailPage::startAssessment);
    does(provincial.name(), application, page -> page.score("8"));
    does(provincial.name(), application, page -> page.advise("1000", "Past bij het plan."));
    barred(application, provincial.name(), "beslisser", "grantForm");
    says(application, provincial.name(), "Ter besluitvorming");
    does("beslisser", application, page -> page.grant("1000"));

    does(provincial.name(), application, page -> page.prepareAdvance("500"));
    ApplicationDetailPage waiting = opens("financien-2", application);
    String release = waiting.releaseLink().getAttribute("href");
    barred(release, provincial.name(), "financien-2", "releaseForm");
    assertThat(opens("financien-2", application).releaseLink()).isVisible();

    objects(application);
  }

  private String writesAndSendsToSign() {
    PortalPage call = new PortalPage(Visitor.as(regional.name()).opens(CALL));
    call.link("Nieuwe aanvraag: Zuidoost-Brabant").click();
    ApplicationEditPage form = new ApplicationEditPage(call.page());
    form.fill("Vier ogen " + run, "Wij begeleiden jongeren naar werk.", "1000");
    form.sendToSign();
    return new ApplicationDetailPage(call.page()).path();
  }

  private void objects(String application) {
    Page page = opens("ondertekenaar-zuidoost", application).page();
    new PortalPage(page).link("Bezwaar maken").first().click();
    ObjectionDetailPage form = new ObjectionDetailPage(page);
    form.file("Wij vinden het bedrag te laag.");
    String objection = form.path();
    barred(objection, "beslisser", "beslisser-2", "takeUpForm");
    assertThat(new ObjectionDetailPage(page(objection, "beslisser-2")).takeUpButton()).isVisible();
  }

  /** F5. */
  @Test
  void nobodyConfirmsTheAccountHeEntered() {
    AccountPage form = new AccountPage(page(ACCOUNT, regional.name()));
    form.enter("NL20 INGB 0001 2345 67", "Gemeente Zuidoost");
    assertThat(form.done()).isVisible();
    try {
      barred(ACCOUNT, regional.name(), "ondertekenaar-zuidoost", "confirmForm");
    } finally {
      AccountPage again = new AccountPage(page(ACCOUNT, "ondertekenaar-zuidoost"));
      again.decline("Proef");
      assertThat(again.done()).isVisible();
    }
  }

  /** F6. */
  @Test
  @ResourceLock("proposals for the call of the demo")
  void nobodyCarriesOutWhatHeProposed() {
    CallDetailPage call = new CallDetailPage(page(CALL, provincial.name()));
    LocalDate later = LocalDate.of(2098, 1, 1).plusDays(run % 300);
    call.proposesClosing(later.toString(), "later", "Proef");
    assertThat(call.done()).isVisible();
    try {
      barred(CALL, provincial.name(), "beslisser", "carryOutForm");
    } finally {
      PortalPage again = new PortalPage(page(CALL, provincial.name()));
      again.button("Voorstel terugnemen").click();
      assertThat(again.done()).isVisible();
    }
  }

  /** Machines only read: whoever signs in, no other method does anything. */
  @Test
  void noOtherMethodOfTheRestInterfaceDoesAnything() {
    for (String user : List.of("ondertekenaar-west", "beslisser", "financien-1")) {
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        for (String path :
            List.of("/funding/api/v1/applications", APPLICATION, APPLICATION + "/submit")) {
          int status = asks(user, method, path);
          assertTrue(status >= 400 && status < 500, method + " " + path + " " + status);
        }
      }
    }
    APIResponse read =
        Visitor.program()
            .get(
                Portal.address(APPLICATION),
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + Tokens.of("beslisser")));
    assertEquals(200, read.status(), "positive control");
  }

  private static int asks(String user, String method, String path) {
    APIResponse answer =
        Visitor.program()
            .fetch(
                Portal.address(path),
                RequestOptions.create()
                    .setMethod(method)
                    .setHeader("Authorization", "Bearer " + Tokens.of(user))
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"status\": \"SUBMITTED\"}"));
    return answer.status();
  }

  /** He sees no such form; and that of the other, sent by him, does nothing and says so. */
  private static void barred(String path, String who, String other, String form) {
    ForgedForm forged = ForgedForm.of(page(path, other), form);
    Page own = page(path, who);
    assertThat(own.locator("main form[id$='" + form + "']")).hasCount(0);
    String answer = forged.sentBy(own);
    assertTrue(answer.contains(NOTHING_DONE) || answer.contains(EXPIRED), answer);
    assertThat(page(path, other).locator("main form[id$='" + form + "']")).hasCount(1);
  }

  private static void does(String who, String path, Consumer<ApplicationDetailPage> step) {
    ApplicationDetailPage page = opens(who, path);
    step.accept(page);
    assertThat(page.done()).isVisible();
  }

  private static void says(String application, String who, String status) {
    assertThat(opens(who, application).main()).containsText(status);
  }

  private static ApplicationDetailPage opens(String user, String application) {
    return new ApplicationDetailPage(page(application, user));
  }

  private static Page page(String path, String user) {
    return Visitor.as(user).opens(path);
  }
}
