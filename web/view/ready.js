// What draws charts is large: it is made ready while the browser waits for the first of them.
// `drawing` is the address of its script, '' where that is not known; a view without figures has no
// use for it.
addEventListener("load", () => {
  const view = document.getElementById("view");
  if (!drawing || (view && !view.querySelector("figure"))) return;
  const app = setInterval(() => {
    if (!document.querySelector("[data-testid=stApp]")) return;
    clearInterval(app);
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    // What fails here is asked for once more when it is needed.
    whenIdle(() => import(drawing).catch(() => {}));
  }, 20);
});
