// Comfort for the agenda: the keyboard stays with the item that was moved, and items can be dragged.
// Without this file the buttons do the same.
(() => {
  const form = document.querySelector("form[data-agenda-moved]");
  if (!form) return;
  const rows = [...form.querySelectorAll("[data-agenda-item]")];

  // What was done stands at the top of the page, away from where the focus goes: say it, too.
  function stay() {
    const row = rows.find((one) => one.dataset.agendaItem === form.dataset.agendaMoved);
    const target = row && row.querySelector("[data-agenda-way], a");
    if (!target || document.querySelector("main [role=alert]")) return;
    target.focus();
    row.scrollIntoView({ block: "center" });
    const said = document.querySelector("main .pact-message[role=status]");
    const live = document.querySelector("[data-agenda-live]");
    if (said && live) setTimeout(() => (live.textContent = said.textContent.trim()), 100);
  }

  const field = (id) => document.querySelector("form[id=moveForm] input[id$=" + id + "]");

  function send(number, position) {
    field("number").value = number;
    field("position").value = position;
    document.querySelector("form[id=moveForm] .pact-button[type=submit]").click();
  }

  let dragged = null;
  rows.forEach((row) => {
    if (rows.length < 2) return;
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.agendaNumber);
    });
    row.addEventListener("dragend", () => (dragged = null));
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
    });
    row.addEventListener("drop", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      send(dragged.dataset.agendaNumber, row.dataset.agendaNumber);
    });
  });
  stay();
})();
