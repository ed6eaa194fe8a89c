// In a frame: tells the page around it how high the chart is, so that no second scroll bar is needed.
(() => {
  if (window.parent === window) return;
  const tell = () => window.parent.postMessage(
    { pactChartHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener("load", tell);
})();
