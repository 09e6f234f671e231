// What is printed is not the screen but this very view as a document: its words, its figures
// whole, its tables, its sources at the end. `sheet` is the style of the document. Where the server
// has none, the screen is printed as it is.
const style = document.createElement("style");
style.textContent = `
  #paper { display: none; }
  @page { margin: 15mm; }
  @media print {
    html:has(#paper), html:has(#paper) > body {
      height: auto !important; overflow: visible !important; position: static !important;
      background: #fff !important; color-scheme: light !important;
    }
    body:has(> #paper) > :not(#paper) { display: none !important; }
    #paper { display: block; }
  }`;
document.head.append(style);

const asked = () => {
  const query = new URLSearchParams(location.search);
  query.set("lang", document.documentElement.lang);
  const request = new XMLHttpRequest();
  // The browser prints what stands when this ends: there is no later.
  request.open("GET", `./print/${location.pathname.split("/").at(-1)}?${query}`, false);
  try {
    request.send();
  } catch {
    return null;
  }
  const found = new DOMParser().parseFromString(request.responseText, "text/html");
  return request.status === 200 ? found.querySelector(".sheet") : null;
};

addEventListener("beforeprint", () => {
  document.getElementById("paper")?.remove();
  const printed = asked();
  if (!printed) return;
  const paper = document.createElement("div");
  paper.id = "paper";
  const inner = paper.attachShadow({ mode: "open" });
  const own = document.createElement("style");
  own.textContent = sheet;
  inner.append(own, document.adoptNode(printed));
  document.body.append(paper);
});
addEventListener("afterprint", () => document.getElementById("paper")?.remove());

// Within a frame the browser would print the page around it, and of this one what is in sight.
if (window !== window.top) {
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    print();
  });
}
