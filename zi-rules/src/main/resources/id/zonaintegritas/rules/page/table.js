"use strict";
const table = document.getElementById("units");
const body = table.tBodies[0];
const headers = [...table.tHead.rows[0].cells];
const text = document.getElementById("filter");
const decision = document.getElementById("decision");
const shown = document.getElementById("shown");

function value(row, column) {
  const cell = row.cells[column];
  const number = cell.dataset.sort;
  return number === undefined || number === "" ? cell.textContent.trim() : Number(number);
}

function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    return a - b;
  }
  if (typeof a === typeof b) {
    return a.localeCompare(b, document.documentElement.lang);
  }
  return typeof a === "number" ? -1 : 1;
}

headers.forEach((header, column) => {
  header.querySelector("button").addEventListener("click", () => {
    const up = header.getAttribute("aria-sort") !== "ascending";
    headers.forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", up ? "ascending" : "descending");
    const rows = [...body.rows];
    rows.sort((a, b) => compare(value(a, column), value(b, column)) * (up ? 1 : -1));
    body.append(...rows);
  });
});

function filter() {
  const wanted = text.value.trim().toLowerCase();
  let count = 0;
  for (const row of body.rows) {
    const matches =
      row.textContent.toLowerCase().includes(wanted) &&
      (decision.value === "" || row.dataset.decision === decision.value);
    row.hidden = !matches;
    count += matches ? 1 : 0;
  }
  shown.textContent = String(count);
}

text.addEventListener("input", filter);
decision.addEventListener("change", filter);
