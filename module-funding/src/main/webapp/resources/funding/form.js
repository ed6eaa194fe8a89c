// A draft of several people: keeps each field while it is typed, on the server and on this device.
// Without it the page works all the same, by its save button.
(() => {
  const STORE = "pact-form:";
  const saved = new URLSearchParams(location.search).get("saved");
  if (saved) {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(STORE) && name.endsWith(":" + saved))
      .forEach((name) => localStorage.removeItem(name));
  }
  const frame = document.querySelector("[data-form]");
  const form = frame && document.getElementById("form");
  if (!form) return;
  const { form: address, application, user, kept } = frame.dataset;
  const status = document.getElementById("formStatus");
  const store = `${STORE}${user}:${kept}`;
  const KEEP = 1500;
  const RETRY = 4000;
  const LOOK = 10000;
  const dirty = new Set();
  const clashed = new Set();
  let timer = 0;
  let flight = null;
  let gone = false;

  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  // ---- fields ----
  const lines = () => [...form.querySelectorAll("[data-pact-rows] fieldset")];
  const named = (key) => [...form.elements].filter((input) => input.name === `form:${key}` && input.type !== "hidden");
  const hidden = (key) => form.elements.namedItem(`base.${key}`);

  function keyOf(input) {
    if (!input.name || input.type === "hidden" || input.type === "submit") return null;
    return input.closest("[data-pact-rows]") ? "costs" : input.name.replace(/^form:/, "");
  }

  function read(key) {
    if (key === "costs") {
      const rows = lines().map((row) => [...row.querySelectorAll("input")].map((input) => input.value.trim()));
      return JSON.stringify(rows.map(([description, cost, own, other]) => ({ description, cost, own, other })));
    }
    const inputs = named(key);
    if (inputs.length && /radio|checkbox/.test(inputs[0].type)) {
      return inputs.filter((input) => input.checked).map((input) => input.value).sort().join(",");
    }
    return inputs.length ? inputs[0].value : "";
  }

  function put(key, text) {
    if (key === "costs") return putLines(JSON.parse(text));
    const inputs = named(key);
    if (inputs.length && /radio|checkbox/.test(inputs[0].type)) {
      const values = text.split(",");
      inputs.forEach((input) => (input.checked = values.includes(input.value) && !input.disabled));
    } else if (inputs.length) {
      inputs[0].value = text;
    }
  }

  function putLines(rows) {
    lines().forEach((line, i) => {
      const { description, cost, own, other } = rows[i] || {};
      [description, cost, own, other].forEach((text, j) => (line.querySelectorAll("input")[j].value = text || ""));
    });
    if (rows.length > lines().length && window.jQuery) {
      window.jQuery(document).one("pfAjaxComplete", () => putLines(rows));
      form.querySelector("[id$=':addCost']").click();
    }
  }

  // ---- this device ----
  const onDevice = () => JSON.parse(localStorage.getItem(store) || "{}");

  function remember(key) {
    const fields = onDevice();
    fields[key] = { text: read(key), base: hidden(key)?.value ?? "" };
    localStorage.setItem(store, JSON.stringify(fields));
  }

  function forget(key) {
    const fields = onDevice();
    delete fields[key];
    if (Object.keys(fields).length) localStorage.setItem(store, JSON.stringify(fields));
    else localStorage.removeItem(store);
  }

  // What the server did not get: no line, a closed tab, an ended session. What others made of the
  // field meanwhile is found by what it began from, and shown when it is saved.
  function restore() {
    if (form.querySelector("[aria-invalid=true]") || document.querySelector("[data-clash]")) return;
    let found = false;
    Object.entries(onDevice()).forEach(([key, { text, base }]) => {
      if (text === read(key)) return forget(key);
      if (hidden(key)) hidden(key).value = base;
      put(key, text);
      dirty.add(key);
      found = true;
    });
    if (found) {
      say(frame.dataset.restored);
      timer = setTimeout(keep, KEEP);
    }
  }

  // ---- the server ----
  function keep() {
    clearTimeout(timer);
    const key = [...dirty].find((name) => !clashed.has(name));
    if (gone || flight || !application || !key) return;
    flight = send(key, read(key)).finally(() => {
      flight = null;
      if (!gone && [...dirty].some((name) => !clashed.has(name))) timer = setTimeout(keep, dirty.has(key) ? RETRY : 0);
    });
  }

  async function send(key, text) {
    const body = new URLSearchParams({ id: application, field: key, base: hidden(key)?.value ?? "", text });
    try {
      const answer = await fetch(address, {
        method: "POST", body, cache: "no-store", credentials: "same-origin",
        headers: { "Faces-Request": "partial/ajax", "X-Pact-Draft": "1" },
      });
      if (answer.status === 422 || answer.status === 404) {
        dirty.delete(key); // it stays on this device; the save button says what is wrong
        return say(frame.dataset.refused);
      }
      if (answer.ok && !(answer.headers.get("Content-Type") || "").startsWith("application/json")) return signedOut();
      if (!answer.ok) throw new Error(answer.status);
      took(key, text, await answer.json());
    } catch {
      if (!gone) say(frame.dataset.offline);
    }
  }

  function took(key, text, answer) {
    if (!answer.kept) {
      clashed.add(key);
      say(frame.dataset.clashed);
      return;
    }
    if (hidden(key)) hidden(key).value = answer.stored;
    if (read(key) === text) {
      dirty.delete(key);
      forget(key);
    } else {
      remember(key);
    }
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    say(frame.dataset.keptAt.replace("{0}", time));
  }

  function signedOut() {
    gone = true;
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = frame.dataset.signIn;
    status.replaceChildren(frame.dataset.signedOut + " ", link);
  }

  function typed(event) {
    const key = keyOf(event.target);
    if (!key) return;
    dirty.add(key);
    remember(key);
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP);
  }

  // Others save, too: said once for each of their texts, while this page is looked at.
  let seen = Number(frame.dataset.version);
  async function look() {
    if (gone) return;
    if (document.visibilityState === "visible" && !flight) {
      try {
        const answer = await fetch(`${address}?id=${application}`, {
          cache: "no-store", credentials: "same-origin", headers: { "Faces-Request": "partial/ajax", "X-Pact-Draft": "1" },
        });
        const { version, others, draft } = await answer.json();
        if (version > seen && (others || !draft)) say(frame.dataset.others);
        seen = Math.max(seen, version);
      } catch {
        // no line for a moment: the next look tells
      }
    }
    setTimeout(look, LOOK);
  }
  if (application) setTimeout(look, LOOK);

  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  // A text on its way would come in after the form and look like somebody else's.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!flight) return;
    event.preventDefault();
    event.stopPropagation();
    flight.finally(() => event.submitter.click());
  });
  window.addEventListener("online", keep);
  window.addEventListener("storage", (event) => {
    if (event.key === store && event.newValue) say(frame.dataset.elsewhere);
  });
  restore();
})();
