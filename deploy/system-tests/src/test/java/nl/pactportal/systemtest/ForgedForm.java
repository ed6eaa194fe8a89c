package nl.pactportal.systemtest;

import com.microsoft.playwright.Page;

/**
 * A form as somebody who is offered it would send it, sent by somebody else. It goes with what the
 * server gave the forger for the same page, if that has any form: else with that of the other.
 */
public final class ForgedForm {
  private static final String TAKE =
      """
      id => {
        const form = document.querySelector(`main form[id$='${id}']`);
        const button = form.querySelector("[type='submit']");
        form.querySelectorAll("[type='checkbox']").forEach(box => box.checked = true);
        const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
        fields.push([button.name, button.value]);
        return {action: form.getAttribute('action'), fields};
      }""";
  private static final String SEND =
      """
      async ({action, fields}) => {
        const body = new URLSearchParams(fields);
        for (const name of ['jakarta.faces.ViewState', 'primefaces.nonce']) {
          const own = document.querySelector(`main [name='${name}']`);
          if (own) {
            body.set(name, own.value);
          }
        }
        const answer = await fetch(action, {method: 'POST', body});
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        return page.querySelector('main').textContent;
      }""";

  private final Object content;

  private ForgedForm(Object content) {
    this.content = content;
  }

  /** Filled in and confirmed, but not sent. */
  public static ForgedForm of(Page offered, String form) {
    return new ForgedForm(offered.evaluate(TAKE, form));
  }

  /** What the page says that comes back. */
  public String sentBy(Page forger) {
    return forger.evaluate(SEND, content).toString();
  }
}
