// Everything works without this file; it adds comfort for keyboard and double click.
(() => {
  const summary = () => document.querySelector("[data-pact-summary]");

  // The focus on the list of errors, and from its links right into the field. A page with one field
  // that matters (data-draft) puts the cursor there itself.
  function showErrors() {
    const box = summary();
    if (!box || box.dataset.pactSummary === "linked") return;
    box.dataset.pactSummary = "linked";
    box.querySelectorAll("a").forEach((anchor) => anchor.addEventListener("click", intoField));
    if (!document.querySelector("main [data-draft][aria-invalid=true]")) box.focus();
  }

  function intoField(event) {
    const field = document.getElementById(event.currentTarget.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.matches("input, select, textarea") ? field : field.querySelector("input"))?.focus();
  }

  // A second click on a slow connection must not send the form twice. The lock ends by itself,
  // because an answer may be a download that leaves the page as it is.
  const LOCK_MILLISECONDS = 5000;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.pactSending) {
      event.preventDefault();
      return;
    }
    form.dataset.pactSending = "true";
    form.setAttribute("aria-busy", "true");
    buttons(form).forEach((button) => button.setAttribute("aria-disabled", "true"));
    setTimeout(() => unlock(form), LOCK_MILLISECONDS);
  });

  function buttons(form) {
    return form.querySelectorAll(".pact-button[type=submit]");
  }

  function unlock(form) {
    if (!form.dataset.pactSending) return;
    delete form.dataset.pactSending;
    buttons(form).forEach((button) => button.removeAttribute("aria-disabled"));
    form.removeAttribute("aria-busy");
  }

  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach(unlock));

  const menus = () => document.querySelectorAll("details[data-pact-menu][open]");
  document.addEventListener("click", (event) => {
    menus().forEach((menu) => menu.contains(event.target) || menu.removeAttribute("open"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menus().forEach((menu) => {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    });
  });

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-pact-dialog]");
    if (opener) document.getElementById(opener.dataset.pactDialog).showModal();
    if (event.target.closest("[data-pact-close]")) event.target.closest("dialog").close();
  });

  // A refused form comes back with its dialog open.
  function reopen() {
    const field = document.querySelector("dialog:not([open]) [aria-invalid=true]");
    if (field) field.closest("dialog").showModal();
  }

  // A row of a form came or went: the keyboard goes on in the new one, or where it was before the lost one.
  const rows = () => document.querySelectorAll("[data-pact-rows] fieldset");
  let counted = rows().length;
  function followRows() {
    const now = rows();
    const row = now[now.length - 1];
    if (row && now.length !== counted) row.querySelector("input, select, textarea").focus();
    else if (!row && counted) document.querySelector("[data-pact-rows] button").focus();
    counted = now.length;
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => {
      followRows();
      document.querySelectorAll("form").forEach(unlock);
      showErrors();
    });
  }
  showErrors();
  reopen();
})();
