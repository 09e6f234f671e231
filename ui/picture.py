"""The picture of a figure as SVG, made by the browser from what it has drawn."""

from __future__ import annotations

from typing import Any

import streamlit as st

# Plotly draws into several layers of one size. They are put into one file, on the figure's own
# paper and without what the pointer calls up.
_SAVE = """
function picture(plot) {
  const layers = [...plot.querySelectorAll(".svg-container > .main-svg")];
  const { width, height } = layers[0].getBoundingClientRect();
  const make = (name) => document.createElementNS(layers[0].namespaceURI, name);
  const whole = make("svg");
  whole.setAttribute("width", width);
  whole.setAttribute("height", height);
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const paper = make("rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", layers[0].style.background || "none");
  whole.append(paper);
  for (const layer of layers) {
    const copy = layer.cloneNode(true);
    copy.querySelectorAll(".hoverlayer, .zoomlayer").forEach((part) => part.remove());
    copy.style.background = "none";
    whole.append(copy);
  }
  return new XMLSerializer().serializeToString(whole);
}

export default function({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  button.textContent = data.label;
  button.onclick = () => {
    const plot = document.querySelector(`.st-key-figure-${data.name} .js-plotly-plot`);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([picture(plot)], { type: "image/svg+xml" }));
    link.download = `${data.name}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
}
"""

_STYLE = """
button {
  font: inherit; color: inherit; background: none; cursor: pointer;
  border: 1px solid var(--st-border-color, currentColor);
  border-radius: var(--st-button-radius, 0.5rem);
  padding: 0.25rem 0.75rem; min-height: 2.5rem;
}
button:hover, button:focus-visible { color: var(--st-primary-color); border-color: currentColor; }
"""


def svg_button(name: str, label: str) -> None:
    """Offer the figure that stands in the block ``figure-<name>`` as an SVG file."""
    _button()(key=f"svg-{name}", data={"name": name, "label": label})


def _button() -> Any:
    return st.components.v2.component(
        "svg-button", html="<button type='button'></button>", css=_STYLE, js=_SAVE
    )
