// Four small helps; every page is whole without them: old addresses, light or dark, search, sorting.
(() => {
  const told = document.documentElement.dataset;

  // An address of the dashboard names choices in its query: here each has a folder.
  const asked = [...new URLSearchParams(location.search)].filter(
    ([name, value]) => !told.without.split(" ").includes(name) && /^[\w.-]+$/.test(value),
  );
  const here = location.pathname.split("/").filter(Boolean).at(-1) === told.page;
  const front = told.page && told.root === "./";
  const lead = async () => {
    for (const [name, value] of asked) {
      const folder = name === told.own && told.page === told.own ? value : `${name}-${value}`;
      const there = await fetch(`${folder}/`, { method: "HEAD" }).catch(() => null);
      if (there?.ok) return location.replace(`${folder}/${location.hash}`);
    }
  };
  if (asked.length && (here || front)) lead();

  // Light or dark: as the system says, until a reader says otherwise.
  const scheme = document.querySelector("button.scheme");
  const store = (value) => {
    try {
      return value ? localStorage.setItem("scheme", value) : localStorage.getItem("scheme");
    } catch {
      return null; // Without a store the system's choice holds.
    }
  };
  if (store()) told.scheme = store();
  scheme.hidden = false;
  scheme.addEventListener("click", () => {
    const dark = told.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    told.scheme = dark === "dark" ? "light" : "dark";
    store(told.scheme);
  });

  // Search over all names: the index is asked for once somebody searches.
  const form = document.querySelector("form[role=search]");
  const [field, list] = [form.querySelector("input"), form.querySelector("ol")];
  // As the search in tables folds: no accent, form, quotation mark, dash or space is a difference.
  const plain = (text) =>
    text
      .replace(/(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ""))
      .replace(/['‘’ʼ‛′`´"“”„«»″]/g, "")
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .normalize("NFKD")
      .replace(/[\p{Mn}\p{Cf}]/gu, "")
      .replace(/[\p{Pd}−]/gu, "-")
      .replace(/\p{Zs}/gu, " ");
  let index;
  form.hidden = false;
  const search = async () => {
    index ??= fetch(`${told.root}search.json`).then((answer) => answer.json());
    const entries = await index;
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (!field.value.trim()) return;
    const rank = ([name]) => (plain(name).startsWith(words[0]) ? 0 : 1);
    const found = entries
      .filter(([name, kind]) => words.length && words.every((word) => plain(`${name} ${kind}`).includes(word)))
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, 12);
    for (const [name, kind, path] of found) {
      const [item, link, note] = ["li", "a", "small"].map((tag) => document.createElement(tag));
      [link.textContent, note.textContent] = [name, kind];
      link.href = told.root + path;
      item.append(link, " ", note);
      list.append(item);
    }
    if (!found.length) {
      const item = document.createElement("li");
      item.textContent = told.none;
      list.append(item);
    }
  };
  field.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") list.replaceChildren();
  });

  // Sorting: a click on a heading; numbers by their value, what is missing last.
  const value = (row, column) => row.cells[column]?.textContent.trim() ?? "";
  // The language of the page has a sign of its own before decimals; others set thousands apart.
  const number = (text) => {
    const found = /^[^\d]{0,3}?([−-]?[\d.,\u00a0\u202f]*\d)/.exec(text);
    const [whole, ...decimals] = (found?.[1] ?? "").replace("−", "-").split(told.point);
    const digits = whole.replace(/[.,\u00a0\u202f]/g, "");
    return found ? Number([digits || "0", ...decimals].join(".")) : NaN;
  };
  const last = (text) => text === "" || text === "–";
  const sort = (heading) => {
    const body = heading.closest("table").tBodies[0];
    const column = heading.cellIndex;
    const down = heading.getAttribute("aria-sort") === "ascending";
    const numeric = heading.classList.contains("n");
    const compare = (one, other) => {
      const [a, b] = [value(one, column), value(other, column)];
      if (last(a) || last(b)) return last(a) - last(b);
      const order = numeric
        ? (number(a) || 0) - (number(b) || 0)
        : a.localeCompare(b, document.documentElement.lang, { numeric: true });
      return down ? -order : order;
    };
    const rows = [...body.rows];
    const totals = rows.filter((row) => row.cells[0]?.firstElementChild?.tagName === "STRONG");
    const others = rows.filter((row) => !totals.includes(row)).sort(compare);
    body.append(...others, ...totals);
    for (const one of heading.parentElement.cells) one.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  };
  for (const heading of document.querySelectorAll("main thead th")) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = told.sort;
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }

  // On paper what is folded is open.
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("main details")) fold.open = true;
  });
})();
