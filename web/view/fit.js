// Draws a picture for the width of its place, as the page will: each mark says in `data-NAME` how
// far it moves from the width that it was drawn for to each of the others in `data-widths`.
(() => {
  const NUMBER = /-?[\d.]+/g;

  // How much of what is told for each width counts in a room: all of it at that width, and less
  // towards the next one.
  const parts = (widths, room) => {
    const next = widths.findIndex((width) => width >= room);
    const end = Math.max(1, next < 0 ? widths.length - 1 : next);
    const part = (room - widths[end - 1]) / (widths[end] - widths[end - 1]);
    return widths.map((_, at) => (at === end ? part : at === end - 1 ? 1 - part : 0));
  };

  const fit = (place, svg, room) => {
    const widths = place.dataset.widths.split(" ").map(Number);
    const marks = known.get(place) ?? read(svg);
    known.set(place, marks);
    const own = widths.indexOf(Number(marks[0].before));
    const counts = parts(widths, room);
    counts.splice(own, 1);
    for (const { mark, name, before, growths } of marks) {
      const by = growths.map((told) => told.reduce((sum, one, at) => sum + one * counts[at], 0));
      // The places of a path move by a factor and by pixels: first those across, then those down.
      const moves = name === "d"
        ? (number, at) => number * by[(at % 2) * 2] + by[(at % 2) * 2 + 1]
        : (_, at) => by[at];
      let at = 0;
      mark.setAttribute(name, before.replace(NUMBER, (found) => {
        const number = Number(found);
        return String(Math.round((number + moves(number, at++)) * 100) / 100);
      }));
    }
    svg.setAttribute("viewBox", `0 0 ${room} ${svg.getAttribute("height")}`);
  };

  const read = (svg) => [svg, ...svg.querySelectorAll("*")].flatMap((mark) =>
    Object.entries(mark.dataset).filter(([name]) => mark.hasAttribute(name)).map(([name, told]) => ({
      mark, name, before: mark.getAttribute(name),
      growths: told.split(" ").map((one) => one.split("/").map(Number)),
    })));

  const known = new Map();
  const watch = new ResizeObserver((places) => {
    for (const { target } of places) {
      const svg = target.firstElementChild;
      const room = target.getBoundingClientRect().width;
      // Most screens have just the room for which a picture was drawn.
      if (room && room !== svg.viewBox.baseVal.width) fit(target, svg, room);
    }
  });
  for (const place of document.querySelectorAll("[data-widths]")) watch.observe(place);
})();
