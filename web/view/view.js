// Takes the view away once the page behind it stands as the view does; nothing of it is lost:
// neither how far it was scrolled, nor what was focused, clicked or unfolded meanwhile.
// `begins` says from which width of the screen on figures are of a kind.
(() => {
  const view = document.getElementById("view");
  const root = document.getElementById("root");
  const stays = view.querySelector(".stays");
  // So many pixels a place that the address names may be from the top of the screen.
  const NEAR = 120;
  // What is covered is neither read aloud nor reached with the keyboard.
  root.inert = true;

  // The dashboard learns how wide the screen is before it draws for another one: a word that is
  // forgotten with the window.
  const begun = Object.entries(begins).filter(
    ([, pixels]) => matchMedia(`(min-width: ${pixels}px)`).matches,
  );
  const screen = begun.at(-1)?.[0] ?? "narrow";
  document.cookie = `screen=${screen}; SameSite=Lax`;

  // Who chose light or dark in the page's menu gets it here too.
  try {
    for (const [name, said] of Object.entries({ ...localStorage })) {
      if (!name.startsWith("stActiveTheme")) continue;
      const chosen = (JSON.parse(said).name ?? "").match(/\b(light|dark)\b/i);
      if (chosen) document.documentElement.dataset.scheme = chosen[1].toLowerCase();
    }
  } catch {
    // Without a store the system's choice holds.
  }

  // Who comes back by the browser stands where the page was left.
  const { scrolled: left, ...state } = history.state ?? {};
  if (left) {
    const stand = () => { if (view.isConnected) view.scrollTop = left; };
    stand();
    // An anchor in the address is followed once all has come.
    addEventListener("load", stand);
    history.replaceState(state, "");
  }

  let clicked = null;
  view.addEventListener("click", (event) => {
    const { clientX: x, clientY: y } = event;
    if (!event.target.closest("a")) clicked = { x, y };
  });
  const sent = new Map(
    [...view.querySelectorAll("[data-fold]")].map(({ dataset, open }) => [dataset.fold, open]));
  // A control that cannot be used yet swallows clicks: they are taken before it.
  for (const control of view.querySelectorAll(":disabled")) control.style.pointerEvents = "none";

  const ready = () => {
    const app = root.querySelector("[data-testid=stApp]");
    if (app?.dataset.testConnectionState !== "CONNECTED") return false;
    if (app.dataset.testScriptState !== "notRunning") return false;
    if (root.querySelector("[data-testid=stSkeleton]")) return false;
    const charts = [...root.querySelectorAll("[data-testid=stPlotlyChart]")];
    return root.querySelector("h1") && charts.every((chart) => chart.querySelector(".main-svg"));
  };

  const lift = () => {
    const focused = view.contains(document.activeElement) ? document.activeElement : null;
    const scrolled = view.scrollTop;
    const named = location.hash.slice(1);
    const place = named && view.querySelector(`#${CSS.escape(named)}`);
    const follows = place && Math.abs(place.getBoundingClientRect().top) < NEAR;
    root.inert = false;
    const folds = [...view.querySelectorAll("[data-fold]")]
      .filter(({ dataset, open }) => open !== sent.get(dataset.fold))
      .map(({ dataset, open }) => [dataset.fold, open]);
    view.remove();
    const main = root.querySelector("[data-testid=stMain]");
    if (main && scrolled) main.scrollTop = scrolled;
    // The page takes it up: what is not there yet comes as it was left.
    window.viewLifted = { scrolled, named: follows ? named : "", folds };
    document.dispatchEvent(new CustomEvent("viewlifted"));
    if (focused?.matches("nav a")) {
      const again = [...root.querySelectorAll("header a")].find(({ pathname }) => pathname === focused.pathname);
      again?.focus();
    }
    if (clicked) document.elementFromPoint(clicked.x, clicked.y)?.click();
  };

  // Twice in a row where the page is for another screen: once it learns of this one it runs anew.
  let still = 0;
  const watch = setInterval(() => {
    still = ready() ? still + 1 : 0;
    if (still < (document.documentElement.dataset.screen === screen ? 1 : 2)) return;
    clearInterval(watch);
    lift();
  }, 10);
  setTimeout(() => {
    if (view.isConnected) stays.hidden = false;
  }, 20_000);
})();
