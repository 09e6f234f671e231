// A script of the interface that did not arrive leaves a hole where its part of the page would
// stand, until the page is loaded anew. That is done here: once, for what fails twice is said.
addEventListener("vite:preloadError", (event) => {
  const patience = 30_000;
  try {
    if (Date.now() - sessionStorage.getItem("again") < patience) return;
    sessionStorage.setItem("again", Date.now());
  } catch {
    // Without a store nobody could tell the second time from the first.
    return;
  }
  event.preventDefault();
  location.reload();
});
