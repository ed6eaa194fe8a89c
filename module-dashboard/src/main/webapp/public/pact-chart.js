// <pact-chart chart="DEMO-JW/RATE" kind="map" region="AM27" theme="aiz" lang="nl" hide="filters"></pact-chart>
// A frame with the chart of this portal that is as high as what is in it.
(() => {
  const home = new URL("embed.xhtml", document.currentScript.src);
  const ASKED = ["chart", "kind", "region", "theme", "lang", "hide", "release", "dimensions", "from",
    "to"];

  class PactChart extends HTMLElement {
    static observedAttributes = ASKED;

    connectedCallback() {
      this.style.display = "block";
      this.frame = document.createElement("iframe");
      this.frame.loading = "lazy";
      this.frame.style.cssText = "border:0;width:100%;height:560px";
      this.heard = (message) => this.hear(message);
      addEventListener("message", this.heard);
      this.ask();
      this.append(this.frame);
    }

    disconnectedCallback() {
      removeEventListener("message", this.heard);
      this.frame.remove();
      this.frame = undefined;
    }

    attributeChangedCallback() {
      if (this.frame) this.ask();
    }

    ask() {
      const address = new URL(home);
      ASKED.filter((name) => this.hasAttribute(name))
        .forEach((name) => address.searchParams.set(name, this.getAttribute(name)));
      this.frame.title = this.getAttribute("label") || this.getAttribute("chart") || "";
      this.frame.src = address;
    }

    hear(message) {
      const height = message.data && message.data.pactChartHeight;
      const ours = message.source === this.frame.contentWindow && message.origin === home.origin;
      if (ours && Number.isFinite(height)) {
        this.frame.style.height = `${Math.min(Math.max(height, 100), 5000)}px`;
      }
    }
  }

  if (!customElements.get("pact-chart")) customElements.define("pact-chart", PactChart);
})();
