// After a step up or down the keyboard stays with what was moved, so that the next step is one key.
// Without this file the buttons do the same.
(() => {
  const asked = new URLSearchParams(location.search);
  const rows = [...document.querySelectorAll("[data-order-row]")];
  const row = rows.find((one) => one.dataset.orderRow === asked.get("moved"));
  // the first and the last have only the other way
  const ways = row ? [...row.querySelectorAll("[data-order-way]")] : [];
  const button = ways.find((one) => one.dataset.orderWay === asked.get("way")) || ways[0];
  if (!button || document.querySelector("main [role=alert]")) return;
  button.focus();
  row.scrollIntoView({ block: "center" });
  // What was done stands at the top of the page, away from where the focus goes: say it, too.
  const said = document.querySelector("main .pact-message[role=status]");
  const live = document.querySelector("[data-order-live]");
  if (said && live) setTimeout(() => (live.textContent = said.textContent.trim()), 100);
})();
