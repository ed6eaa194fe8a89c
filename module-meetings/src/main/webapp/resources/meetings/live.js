// Minutes: keeps what is typed (here and on the server), warns of others, refreshes what is shown.
// Without it the page works all the same; one just has to load it anew.
(() => {
  const frame = document.querySelector("[data-live]");
  if (!frame) return;
  const { live: address, meeting, item, user } = frame.dataset;
  const status = document.getElementById("liveStatus");
  const field = document.querySelector("[data-draft]");
  const LOOK = 3000;
  const KEEP = 1500;
  const RETRY = 4000;
  let stamp = frame.dataset.stamp;
  let tag = "";
  let gone = false;
  const stop = new AbortController();
  let warned = "";

  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  // The header tells the sign-on that a script asks; without a session the answer is not JSON.
  async function ask(options, query = "") {
    const answer = await fetch(address + query, {
      cache: "no-store",
      credentials: "same-origin",
      signal: stop.signal,
      ...options,
      headers: { "Faces-Request": "partial/ajax", "X-Pact-Live": "1", ...options.headers },
    });
    const type = answer.headers.get("Content-Type") || "";
    if (answer.ok && !type.startsWith("application/json")) {
      signedOut();
      throw new Error("signed out");
    }
    return answer;
  }

  function signedOut() {
    gone = true;
    stop.abort(); // a late answer would bring a session of its own over that of the sign-in
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = frame.dataset.signIn;
    status.replaceChildren(frame.dataset.signedOut + " ", link);
  }

  // Only when it changes: a voice that repeats itself every few seconds drowns the meeting.
  function warn(others) {
    const names = others.join(", ");
    if (names !== warned) {
      warned = names;
      if (names) say(frame.dataset.others.replace("{0}", names));
    }
  }

  // ---- what is typed ----
  const mine = `pact-draft:${user}:${meeting}:`;
  const base = field && mine + field.dataset.draft;
  const key = field && `${base}@${tab()}`;
  let timer = 0;
  let flight = null;
  let kept = field ? field.value : "";

  // Each tab keeps a text of its own: two of them must not write over each other.
  function tab() {
    const name = sessionStorage.getItem("pact-tab") || Math.random().toString(36).slice(2);
    sessionStorage.setItem("pact-tab", name);
    return name;
  }

  const age = (name) => -JSON.parse(localStorage.getItem(name)).at;
  const ofField = (name) => name === base || name.startsWith(`${base}@`);

  // What this tab kept or left, else the newest of a tab that is gone; from then on it is this one's.
  function found() {
    const own = localStorage.getItem(key);
    if (own) return own;
    const [left] = Object.keys(localStorage)
      .filter(ofField)
      .sort((a, b) => b.startsWith(key) - a.startsWith(key) || age(a) - age(b));
    if (!left) return null;
    const text = localStorage.getItem(left);
    localStorage.removeItem(left); // a tab that is not gone writes it again with the next stroke
    localStorage.setItem(key, text);
    return text;
  }

  // The server has a later text of another tab: this one is offered once that is dealt with.
  function leave(text) {
    localStorage.setItem(`${key}@${Date.now()}`, text);
  }

  function remember() {
    if (field.value === "") localStorage.removeItem(key);
    else {
      const { draftToken: token, draftVersion: version } = field.dataset;
      localStorage.setItem(key, JSON.stringify({ text: field.value, at: Date.now(), token, version }));
    }
  }

  function keep() {
    clearTimeout(timer);
    if (gone || flight || field.value === kept) return;
    flight = send(field.value).finally(() => {
      flight = null;
      clearTimeout(timer);
      if (!gone && field.value !== kept) timer = setTimeout(keep, RETRY); // typed on, or no line
    });
  }

  async function send(text) {
    const body = new URLSearchParams({ id: meeting, field: field.dataset.draft, text });
    if (item) body.set("item", item);
    if (field.dataset.draftVersion) body.set("version", field.dataset.draftVersion);
    try {
      const answer = await ask({ method: "POST", body });
      if (!answer.ok) throw new Error(answer.status);
      kept = text;
      const { others } = await answer.json();
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      if (others.length === 0) say(frame.dataset.kept.replace("{0}", time));
      warn(others);
    } catch {
      if (!gone) say(frame.dataset.offline);
    }
  }

  // What this device kept and the server did not: the line dropped, the tab closed, the session ended.
  function restore() {
    const text = found();
    if (!text) return;
    const draft = JSON.parse(text);
    const server = Number(field.dataset.draftAt);
    const refused = field.getAttribute("aria-invalid") === "true";
    if (draft.at > server && draft.text !== field.value && !refused) {
      field.value = draft.text;
      if (draft.version) field.dataset.draftVersion = draft.version;
      say(frame.dataset.restored);
      remember(); // under the token of this page, so that saving it ends it
      keep();
    } else if (server > 0 || refused) {
      if (!refused && !field.value.includes(draft.text)) leave(text);
      remember();
    } else {
      localStorage.removeItem(key);
    }
  }

  // What was saved on the page before is no draft any more.
  function forget(saved) {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(mine))
      .filter((name) => saved === "all" ? name === key : JSON.parse(localStorage.getItem(name)).token === saved)
      .forEach((name) => localStorage.removeItem(name));
  }

  const saved = new URLSearchParams(location.search).get("saved");
  forget(saved);

  // The cursor waits in the field. On a small screen who only arrives sees first where that is:
  // the field is below the heading there. Who wrote something goes on, and reads at the field what became of it.
  function begin() {
    const refused = field.getAttribute("aria-invalid") === "true";
    if (saved) tellHere();
    if (saved || refused || matchMedia("(min-width: 62rem)").matches) field.focus();
  }

  function tellHere() {
    const message = document.querySelector("main .pact-message[role=status]");
    const text = message && message.querySelector("p");
    if (!text) return;
    const said = text.textContent;
    text.textContent = "";
    status.before(message);
    setTimeout(() => (text.textContent = said), 100); // what changes in view is read out
  }

  if (field) {
    field.addEventListener("input", () => {
      remember();
      clearTimeout(timer);
      timer = setTimeout(keep, KEEP);
    });
    field.addEventListener("keydown", (event) => {
      const command = field.dataset.draft === "command" && field.value.startsWith("/") && !event.shiftKey;
      if (event.key === "Enter" && !event.isComposing && (event.ctrlKey || event.metaKey || command)) {
        event.preventDefault();
        field.form.querySelector("[type=submit]").click();
      }
    });
    field.addEventListener("paste", (event) => {
      const markup = event.clipboardData.getData("text/html");
      if (!/<li\b/i.test(markup)) return; // the plain text of the clipboard is good enough
      event.preventDefault();
      document.execCommand("insertText", false, plain(markup));
    });
    // A draft still on its way would come in after the text was saved, and be offered once more.
    field.form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (navigator.onLine && !flight) return;
      event.preventDefault();
      event.stopPropagation();
      if (navigator.onLine) flight.finally(() => event.submitter.click());
      else say(frame.dataset.offline);
    });
    window.addEventListener("online", keep);
    window.addEventListener("storage", ({ key: changed, newValue }) => {
      if (changed && newValue && ofField(changed)) say(frame.dataset.elsewhere);
    });
    document.querySelectorAll("[id$=':discard']").forEach((button) => button.addEventListener("click", () => localStorage.removeItem(key)));
    restore();
    begin();
  }

  // A parsed document runs nothing and loads nothing; only its text is taken.
  function plain(markup) {
    const page = new DOMParser().parseFromString(markup, "text/html");
    page.querySelectorAll("style, script, title").forEach((hidden) => hidden.remove());
    page.querySelectorAll("li").forEach((point) => point.prepend("\n• "));
    page.querySelectorAll("p, div, br, tr, ul, ol").forEach((block) => block.append("\n"));
    return page.body.textContent.replace(/[ \t\u00a0]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").trim();
  }

  // ---- looking on ----
  async function look() {
    if (gone) return;
    if (document.visibilityState === "visible") {
      try {
        const query = new URLSearchParams({ id: meeting });
        if (item && field) query.set("item", item);
        const answer = await ask({ headers: tag ? { "If-None-Match": tag } : {} }, "?" + query);
        if (answer.status === 200) {
          tag = answer.headers.get("ETag");
          const news = await answer.json();
          warn(news.others);
          if (stamp && news.stamp !== stamp) await refresh(news.stamp);
        }
      } catch {
        // no line for a moment: the next look tells
      }
    }
    setTimeout(look, LOOK);
  }

  async function refresh(now) {
    const page = new URL(location.href);
    page.searchParams.set("look", "true");
    const answer = await fetch(page, { cache: "no-store", credentials: "same-origin", signal: stop.signal });
    if (!answer.ok || answer.redirected) return;
    const news = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = [...document.querySelectorAll("[data-live-part]")];
    const fresh = parts.map((part) => news.querySelector(`[data-live-part=${part.dataset.livePart}]`));
    if (fresh.some((part) => !part)) return;
    parts.forEach((part, i) => {
      if (part.innerHTML !== fresh[i].innerHTML) swap(part, document.importNode(fresh[i], true));
    });
    stamp = now;
    say(frame.dataset.changed);
  }

  // Who stands on a link in there with the keyboard stays on it.
  function swap(part, now) {
    const link = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    part.replaceWith(now);
    const same = link && [...now.querySelectorAll("a")].find((other) => other.getAttribute("href") === link);
    if (same) same.focus();
  }

  setTimeout(look, LOOK);
})();
