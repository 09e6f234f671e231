// Each mark tells its sentence to a pointer, a finger and the keyboard.
(() => {
  const tip = document.createElement("div");
  tip.setAttribute("role", "tooltip");
  tip.id = "tip";
  tip.hidden = true;
  document.body.append(tip);
  const show = (mark) => {
    tip.textContent = mark.dataset.said;
    tip.hidden = false;
    const { left, top, width, bottom } = mark.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const x = Math.min(Math.max(8, left + width / 2 - own.width / 2), innerWidth - own.width - 8);
    tip.style.left = `${x}px`;
    tip.style.top = `${top - own.height - 6 > 0 ? top - own.height - 6 : bottom + 6}px`;
  };
  const hide = () => { tip.hidden = true; };
  for (const mark of document.querySelectorAll(".tip")) {
    const title = mark.querySelector("title");
    mark.dataset.said = title.textContent;
    mark.setAttribute("aria-label", title.textContent);
    mark.setAttribute("role", "img");
    title.remove();
    mark.tabIndex = 0;
    mark.addEventListener("pointerenter", () => show(mark));
    mark.addEventListener("pointerleave", hide);
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hide);
  }
  addEventListener("keydown", ({ key }) => { if (key === "Escape") hide(); });
})();
