package nl.pactportal.systemtest;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody without a mouse, who knows things by their name and always wants to see where the focus
 * is. In a name {@code …} stands for anything.
 */
public final class Keyboard {
  private static final int MOST_STOPS = 150;
  private static final int MOST_LOOKS = 10;

  /** Where the focus is, what that is called, and whether one can see it there. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return { name: "", seen: true, acted: false };
        const text = (words) => words.replace(/\\s+/g, " ").replace(/ ?\\*$/, "").trim();
        const labels = [...(e.labels || [])].map((label) => label.textContent).join(" ");
        const own = e.matches("input, textarea, select") ? e.value : e.textContent;
        const name = text(e.getAttribute("aria-label") || labels || own);
        const box = e.getBoundingClientRect();
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
        const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const inView = bottom > top && right > left && hit && (hit === e || e.contains(hit) || hit.contains(e));
        const outlined = (one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
        const ring = [e, e.parentElement, e.parentElement.parentElement].some(outlined);
        const seen = Boolean(inView && ring);
        return { name, seen, acted: e === window.acted, why: `${hit && hit !== e ? "behind " + hit.outerHTML.slice(0, 80) + " " : ""}${inView ? "" : "out of view "}${ring ? "" : "without a ring "}at ${box.top},${box.bottom},${left},${right} of ${innerWidth}x${innerHeight}: ${e.outerHTML.slice(0, 200)}` };
      }
      """;

  private final Page page;

  public Keyboard(Page page) {
    this.page = page;
  }

  /** Goes to what is called so; where something was done already, to the next one. */
  public void to(String name) {
    Pattern wanted = pattern(name);
    StringBuilder met = new StringBuilder();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      Map<?, ?> focus = look();
      if (wanted.matcher((String) focus.get("name")).matches() && !is(focus, "acted")) {
        return;
      }
      met.append(focus.get("name")).append(" | ");
      hit("Tab");
    }
    throw new AssertionError("on " + page.url() + " no key leads to " + name + ", only to " + met);
  }

  public String focused() {
    return (String) look().get("name");
  }

  /** The focus can be seen, or nobody knows where he is; a new page is drawn first. */
  private Map<?, ?> look() {
    for (int tries = 1; ; tries++) {
      Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
      if (is(focus, "seen")) {
        return focus;
      }
      if (tries == MOST_LOOKS) {
        throw new AssertionError("on " + page.url() + " the focus is " + focus.get("why"));
      }
      page.waitForTimeout(50);
    }
  }

  private static boolean is(Map<?, ?> focus, String what) {
    return Boolean.TRUE.equals(focus.get(what));
  }

  /** A link or button that leads to another page. */
  public void enter(String name) {
    to(name);
    leave("Enter");
  }

  /** A link or button that stays on this page. */
  public void press(String name) {
    act(name);
    hit("Enter");
  }

  public void tick(String name) {
    act(name);
    hit("Space");
  }

  /** Behind what is there already. */
  public void type(String name, String text) {
    act(name);
    hit("ControlOrMeta+End");
    page.keyboard().type(text);
  }

  public void replace(String name, String text) {
    act(name);
    hit("ControlOrMeta+a");
    page.keyboard().type(text);
  }

  public void choose(String name, String option) {
    act(name);
    Pattern wanted = pattern(option);
    hit("Home");
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (wanted.matcher(chosen()).matches()) {
        return;
      }
      hit("ArrowDown");
    }
    throw new AssertionError(option + " is no option of " + name);
  }

  /** Day or month first, as the browser of whoever runs this has it. */
  public void date(String name, LocalDate day) {
    act(name);
    page.keyboard().type("%td%<tm%<tY".formatted(day));
    if (!day.toString().equals(value())) {
      hit("Shift+Tab");
      hit("Shift+Tab");
      page.keyboard().type("%tm%<td%<tY".formatted(day));
    }
    if (!day.toString().equals(value())) {
      throw new AssertionError(day + " typed into " + name + " became " + value());
    }
  }

  private void act(String name) {
    to(name);
    page.evaluate("window.acted = document.activeElement");
  }

  private void hit(String key) {
    page.keyboard().press(key);
  }

  /** A key that leads to another page. */
  public void leave(String key) {
    page.evaluate("document.documentElement.dataset.before = 'true'");
    hit(key);
    page.waitForFunction("() => !document.documentElement.dataset.before");
    page.waitForLoadState();
  }

  private String value() {
    return (String) page.evaluate("document.activeElement.value");
  }

  private String chosen() {
    return (String)
        page.evaluate("document.activeElement.selectedOptions[0]?.textContent.trim() ?? ''");
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(
        Pattern.compile("…")
            .splitAsStream(name + " ")
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"))
            .replace(" \\E", "\\E"));
  }
}
