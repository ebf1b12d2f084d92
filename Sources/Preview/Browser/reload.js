// The preview's part in the browser: keeps the open page as the content is, and shows what is wrong.
(() => {
  "use strict";
  const settings = document.currentScript.dataset;
  const places = new Map(); // what this page shows beside itself: address → version
  const longestQuery = 6000;
  const place = "gongkai-preview-place";
  let source = null;
  let lost = 0;

  // ---- The place on the page, kept over a reload ----

  function keepPlace() {
    try {
      sessionStorage.setItem(place, JSON.stringify({ at: location.href, x: scrollX, y: scrollY }));
    } catch { /* no storage: the browser's own memory has to do */ }
  }

  function takePlace() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
    } catch { /* see above */ }
    if (!kept || kept.at !== location.href) return;
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", () => requestAnimationFrame(back), { once: true });
  }

  // ---- What this page shows ----

  const isOurs = (address) => address.origin === location.origin && !address.pathname.startsWith("/-/");
  const addressOf = (element) => new URL(element.href ?? element.src, location.href);
  const shown = () =>
    [...document.querySelectorAll("link[rel=stylesheet], img[src]")].filter((element) => isOurs(addressOf(element)));

  function question() {
    const query = new URLSearchParams({ page: location.pathname });
    for (const path of new Set(shown().map((element) => addressOf(element).pathname))) {
      if (query.toString().length > longestQuery) break;
      query.append("file", path);
    }
    return "/-/events?" + query;
  }

  // A style gives way to its successor only when that has come: the page never stands without.
  function renewStyle(link, address) {
    const next = link.cloneNode();
    next.href = address;
    next.addEventListener("load", () => link.remove(), { once: true });
    next.addEventListener("error", () => next.remove(), { once: true });
    link.after(next);
  }

  function renew(path, version) {
    for (const element of shown()) {
      const address = addressOf(element);
      if (address.pathname !== path) continue;
      address.search = "?" + version;
      if (element.localName === "link") renewStyle(element, address.href);
      else element.src = address.href;
    }
  }

  // ---- What the server tells ----

  function take(state) {
    lost = 0;
    if (state.page !== settings.page || state.script !== settings.script) {
      source.close();
      keepPlace();
      location.reload();
      return;
    }
    for (const [path, version] of Object.entries(state.files)) {
      if (places.has(path) && places.get(path) !== version) renew(path, version);
      places.set(path, version);
    }
    show(state.problems);
  }

  // ---- The overlay ----

  let overlay = null;
  let showing = "";

  function show(html) {
    if (settings.whole !== undefined || html === showing) return;
    showing = html;
    overlay?.remove();
    overlay = null;
    if (html === "") return;
    overlay = document.createElement("gongkai-preview");
    const inside = overlay.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-/preview.css";
    const box = document.createElement("section");
    box.className = "overlay";
    box.setAttribute("role", "alert");
    box.hidden = true; // until the style has come
    style.addEventListener("load", () => { box.hidden = false; }, { once: true });
    box.innerHTML = html; // made by the preview, where every text was escaped
    inside.append(style, box);
    document.documentElement.append(overlay);
  }

  // ---- The connection: a page that nobody looks at needs none, and a browser has only six ----

  function connect() {
    if (source || document.hidden) return;
    source = new EventSource(question());
    source.addEventListener("state", (event) => take(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      lost += 1;
      if (lost === 10) {
        const line = document.createElement("p");
        line.textContent = settings.lost;
        show(line.outerHTML);
      }
      if (source.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 2000);
    });
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  takePlace();
  connect();
})();
