// While an import runs the page looks for news by itself; without script there is a link for that.
(() => {
  const EVERY_MILLISECONDS = 2500;
  const running = () => document.querySelector("#imports[data-pact-running=true]");

  async function look() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    ["imports", "catalogue"].forEach((id) => {
      const part = fresh.getElementById(id);
      if (part) document.getElementById(id).replaceWith(document.importNode(part, true));
    });
    wait();
  }

  function wait() {
    if (running()) setTimeout(() => look().catch(wait), EVERY_MILLISECONDS);
  }

  wait();
})();
