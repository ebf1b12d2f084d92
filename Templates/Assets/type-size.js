// The size of the type (字号), as the reader set it, on every page of the site.
//
// The page asks for this module beside its style sheet and reads on; what is painted first waits for both (blocking
// "render"), and for nothing longer than for the style sheet, which is many times larger. Without that, two to ten of
// 25 pages were seen to move under a reader of large type. Where a browser does not know the attribute, the page may
// move; where the file does not come, the page has the standard size.

const root = document.documentElement;
const key = "gongkai-type-size";
let size = "";

// A browser may forbid to keep anything: the setting then holds for this page.
function kept() {
  try {
    return localStorage.getItem(key) ?? size;
  } catch {
    return size;
  }
}

function keep() {
  try {
    localStorage.setItem(key, size);
  } catch {}
}

// The attribute is also what tells the style sheet that the buttons will be answered.
function show() {
  root.dataset.typeSize = size;
  for (const button of document.querySelectorAll(".type-size button")) {
    button.setAttribute("aria-pressed", button.value === size);
  }
}

function restore() {
  size = kept();
  show();
}

restore();
// Now that the buttons are there; and when an earlier page comes back that was left at another size.
addEventListener("DOMContentLoaded", restore);
addEventListener("pageshow", restore);
addEventListener("click", event => {
  const button = event.target.closest?.(".type-size button");
  if (!button) return;
  size = button.value;
  keep();
  show();
});
