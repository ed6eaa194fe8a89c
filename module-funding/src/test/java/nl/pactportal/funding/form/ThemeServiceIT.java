package nl.pactportal.funding.form;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Move;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationContent;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.DraftService;
import nl.pactportal.funding.application.FormItems;
import nl.pactportal.funding.application.FormPage;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of themes, and what an application keeps of it. */
@ExtendWith(ArquillianExtension.class)
class ThemeServiceIT {
  private static final Money AMOUNT = Money.euro(5_000);

  /** A step of a test, as somebody. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject ThemeService themes;
  @Inject Forms forms;
  @Inject Scenario scenario;
  @Inject ApplicationService applications;
  @Inject DraftService drafts;
  @Inject SigningService signing;
  @Inject FormItems items;

  @Test
  void anApplicationKeepsTheNameUnderWhichItWasSubmitted() throws Exception {
    UUID theme = add("Zorg en techniek", ThemeState.OFFERED);
    UUID call = wholeForm();
    UUID sent = draft(call, "ZORG_EN_TECHNIEK");
    submit(sent);
    UUID draft = draft(call, "ZORG_EN_TECHNIEK");
    change(theme, "Techniek in de zorg", ThemeState.OFFERED);
    assertEquals("Zorg en techniek", said(sent));
    assertEquals("Techniek in de zorg", said(draft));
    change(theme, "Techniek in de zorg", ThemeState.RETIRED);
    assertEquals("Zorg en techniek", said(sent));
    assertEquals(
        List.of("Techniek in de zorg", "Techniek in de zorg", "Zorg en techniek"),
        editions(theme).stream().map(ThemeRow::nameNl).toList());
  }

  @Test
  void whatIsGivenUpIsForWhoChoseItBefore() throws Exception {
    UUID theme = add("Groene banen", ThemeState.OFFERED);
    UUID call = wholeForm();
    UUID draft = draft(call, "GROENE_BANEN");
    change(theme, "Groene banen", ThemeState.RETIRED);
    assertEquals("Groene banen (weg)", offered(callAs(WEST, () -> applications.form(draft))));
    assertEquals("", offered(callAs(WEST, () -> drafts.newForm(call, "AM25"))));
    assertEquals("a_themes form.theme.open", refusal(() -> draft(call, "GROENE_BANEN")));
    long version = scenario.version(WEST, draft);
    callAs(WEST, () -> edit(draft, version, "GROENE_BANEN,WORK_TO_WORK"));
    long later = scenario.version(WEST, draft);
    callAs(WEST, () -> edit(draft, later, "WORK_TO_WORK"));
    long last = scenario.version(WEST, draft);
    assertEquals(
        "a_themes form.theme.open",
        refusal(() -> callAs(WEST, () -> edit(draft, last, "GROENE_BANEN"))));
  }

  @Test
  void aNewThemeIsUnderDiscussionUntilItIsSettled() throws Exception {
    UUID theme = add("Nieuwe energie", ThemeState.DISCUSSED);
    UUID call = wholeForm();
    assertEquals("a_themes form.theme.open", refusal(() -> draft(call, "NIEUWE_ENERGIE")));
    change(theme, "Nieuwe energie", ThemeState.OFFERED);
    assertEquals("Nieuwe energie", said(draft(call, "NIEUWE_ENERGIE")));
  }

  @Test
  void aNameIsOfOneThemeAndACodeForGood() throws Exception {
    UUID theme = add("Een loket", ThemeState.OFFERED);
    assertEquals("nameNl theme.name.taken", refusal(() -> add("EEN LOKET", ThemeState.OFFERED)));
    UUID other = add("Een balie", ThemeState.OFFERED);
    assertEquals(
        "nameNl theme.name.taken", refusal(() -> change(other, "Een loket", ThemeState.OFFERED)));
    change(theme, "Een loket", ThemeState.RETIRED);
    assertEquals(
        "state theme.state.notYet", refusal(() -> change(theme, "Elk loket", ThemeState.OFFERED)));
    UUID again = add("Een loket", ThemeState.OFFERED);
    assertEquals("EEN_LOKET", code(theme));
    assertEquals("EEN_LOKET_B", code(again));
  }

  @Test
  void theSameFormTwiceIsOneTheme() throws Exception {
    UUID id = UuidV7.next();
    ThemeText text = text("Dubbel geklikt", ThemeState.OFFERED);
    for (int click = 0; click < 2; click++) {
      callAs(INTAKE, () -> run(() -> themes.add(id, text)));
    }
    callAs(INTAKE, () -> run(() -> themes.change(id, current(id).version(), text)));
    assertEquals(1, editions(id).size());
    assertEquals(INTAKE.name(), editions(id).get(0).changedByName());
  }

  @Test
  void whoReadAnOlderVersionDoesNotOverwrite() throws Exception {
    UUID theme = add("Samen leren", ThemeState.OFFERED);
    long seen = current(theme).version();
    change(theme, "Samen werken", ThemeState.OFFERED);
    refusal(
        () ->
            callAs(
                INTAKE,
                () ->
                    run(
                        () ->
                            themes.change(theme, seen, text("Samen reizen", ThemeState.OFFERED)))));
    assertEquals("Samen werken", current(theme).nameNl());
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> themes.editions(UuidV7.next())));
  }

  @Test
  void anApplicationKeepsTheOrderInWhichItWasSubmitted() throws Exception {
    UUID first = add("Eerst dit", ThemeState.OFFERED);
    UUID then = add("Dan dat", ThemeState.OFFERED);
    UUID call = wholeForm();
    UUID sent = draft(call, "EERST_DIT,DAN_DAT");
    submit(sent);
    UUID draft = draft(call, "EERST_DIT,DAN_DAT");
    List<UUID> seen = ids();
    Move up = Move.up(seen, then);
    move(up);
    move(up); // a double click
    assertEquals(List.of(then, first), ids().subList(seen.size() - 2, seen.size()));
    assertEquals(List.of("EERST_DIT", "DAN_DAT"), order(sent));
    assertEquals(List.of("DAN_DAT", "EERST_DIT"), order(draft));
    assertEquals(2, editions(then).size());
    assertEquals(1, audited(then));
    move(Move.down(ids(), then));
    assertEquals(seen, ids());
  }

  @Test
  void whoSawAnotherOrderMovesNothing() throws Exception {
    add("Een", ThemeState.OFFERED);
    add("Twee", ThemeState.OFFERED);
    UUID last = add("Drie", ThemeState.OFFERED);
    List<UUID> seen = ids();
    move(Move.up(seen, last));
    List<UUID> now = ids();
    UUID second = seen.get(seen.size() - 2);
    assertEquals("null order.stale", refusal(() -> move(Move.up(seen, second))));
    assertEquals(now, ids());
  }

  /** Two people at the same moment: one of them is first, and nothing is lost. */
  @Test
  void twoAtOnceAreOneAfterTheOther() throws Exception {
    add("Aan", ThemeState.OFFERED);
    UUID middle = add("Bij", ThemeState.OFFERED);
    UUID last = add("Om", ThemeState.OFFERED);
    List<UUID> seen = ids();
    List<Callable<Boolean>> both = new ArrayList<>();
    both.add(() -> moved(Move.up(seen, middle)));
    both.add(() -> moved(Move.up(seen, last)));
    List<Boolean> done = AtOnce.run(both);
    assertEquals(1, done.stream().filter(one -> one).count(), "somebody was first");
    assertEquals(Set.copyOf(seen), Set.copyOf(ids()));
    assertEquals(seen.size(), ids().size());
  }

  private boolean moved(Move move) throws Exception {
    try {
      move(move);
      return true;
    } catch (BusinessException late) {
      return false;
    }
  }

  private void move(Move move) throws Exception {
    callAs(INTAKE, () -> run(() -> themes.move(move)));
  }

  private List<UUID> ids() throws Exception {
    return callAs(WEST, () -> themes.list()).stream().map(ThemeRow::id).toList();
  }

  /** Of the two of this test, as the form of that application has them. */
  private List<String> order(UUID application) throws Exception {
    return callAs(WEST, () -> applications.form(application)).themes().stream()
        .map(Theme::code)
        .filter(code -> code.equals("EERST_DIT") || code.equals("DAN_DAT"))
        .toList();
  }

  private long audited(UUID theme) throws Exception {
    String sql =
        "select count(*) from platform.audit_entry where action = 'theme.moved' and object_id = '%s'";
    return callAs(AUDITOR, () -> scenario.number(sql.formatted(theme)));
  }

  @Test
  void theDatabaseForgetsNothing() throws Exception {
    UUID theme = add("Niet te wissen", ThemeState.OFFERED);
    String where = " where theme_id = '" + theme + "'";
    denied(INTAKE, "update funding.theme_edition set name_nl = 'x'" + where);
    denied(INTAKE, "delete from funding.theme_edition" + where);
    denied(INTAKE, "delete from funding.theme where id = '" + theme + "'");
    assertEquals(1, editions(theme).size());
  }

  private void denied(Person person, String sql) {
    assertThrows(Exception.class, () -> callAs(person, () -> scenario.execute(sql)));
  }

  private UUID add(String name, ThemeState state) throws Exception {
    UUID id = UuidV7.next();
    callAs(INTAKE, () -> run(() -> themes.add(id, text(name, state))));
    return id;
  }

  private void change(UUID id, String name, ThemeState state) throws Exception {
    long version = current(id).version();
    callAs(INTAKE, () -> run(() -> themes.change(id, version, text(name, state))));
  }

  private static ThemeText text(String name, ThemeState state) {
    return new ThemeText(name, "In English: " + name, Theme.Owner.JOINT, state);
  }

  private ThemeRow current(UUID id) throws Exception {
    return editions(id).get(0);
  }

  private List<ThemeRow> editions(UUID id) throws Exception {
    return callAs(WEST, () -> themes.editions(id));
  }

  /** By the name it is known under in answers. */
  private String code(UUID id) throws Exception {
    String name = current(id).nameNl();
    ThemeState state = current(id).state();
    return callAs(WEST, () -> forms.themes()).stream()
        .filter(one -> one.name().nl().equals(name) && one.state() == state)
        .map(Theme::code)
        .findFirst()
        .orElseThrow();
  }

  private String said(UUID application) throws Exception {
    FormPage page = callAs(WEST, () -> applications.form(application));
    FormAnswers answers = callAs(WEST, () -> applications.find(application)).answers();
    FormField field = page.form().field("themes").orElseThrow();
    return page.said(field, answers.get("themes"), Locale.forLanguageTag("nl"));
  }

  /** What the form shows about the theme of this test that was given up. */
  private String offered(FormPage page) {
    return items.themes(page.themes(), Locale.forLanguageTag("nl"), "open", "weg").stream()
        .filter(item -> item.getValue().equals("GROENE_BANEN") && !item.isDisabled())
        .map(item -> item.getLabel())
        .findFirst()
        .orElse("");
  }

  private UUID wholeForm() throws Exception {
    UUID call = scenario.call(AMOUNT);
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set form_version = 2 where id = '%s'".formatted(call)));
    return call;
  }

  private UUID draft(UUID call, String codes) throws Exception {
    UUID id = UuidV7.next();
    callAs(WEST, () -> run(() -> drafts.create(id, call, "AM25", content(codes))));
    return id;
  }

  private Void edit(UUID id, long version, String codes) {
    drafts.edit(id, version, content(codes));
    return null;
  }

  private void submit(UUID id) throws Exception {
    long drafted = scenario.version(WEST, id);
    String codes = callAs(WEST, () -> applications.find(id)).answers().get("themes");
    callAs(WEST, () -> run(() -> drafts.sendToSign(id, drafted, content(codes))));
    long toSign = scenario.version(WEST, id);
    callAs(WEST_SIGNS, () -> run(() -> signing.submit(id, toSign, null)));
  }

  private static ApplicationContent content(String codes) {
    Map<String, String> answers =
        Map.of(
            "themes", codes,
            "target", "80 mensen",
            "planning", "Klaar in mei",
            "undertaking", "NO",
            "economicActivity", "NO",
            "aidGround", "NONE");
    return new ApplicationContent(
        "Plan",
        "Doen",
        AMOUNT,
        new FormAnswers(answers),
        new CostPlan(List.of(new CostLine("Uren", AMOUNT, null, null))));
  }

  private static Void run(Step step) throws Exception {
    step.run();
    return null;
  }

  private static String refusal(Step step) {
    BusinessException refusal = assertThrows(BusinessException.class, step::run);
    return refusal.field() + " " + refusal.key();
  }
}
