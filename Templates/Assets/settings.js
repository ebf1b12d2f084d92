// How the reader wants to see every page of the site: the size of the type (字号), high contrast (高对比度).
//
// The page asks for this module beside its style sheet and reads on; what is painted first waits for both (blocking
// "render"), and for nothing longer than for the style sheet, which is many times larger and comes from the same
// place. Without that, two to ten of 25 pages were seen to move under a reader of large type. What else there is, is
// worse: a script within the page needs a hash in the policy of every server that has one; hiding the page until the
// script came makes all readers wait for what few have set. Where a browser does not know the attribute, the page may
// move; where the file does not come, the page looks as it does for everybody.

const root = document.documentElement;
// By the names that they have in the page; the style sheet knows them as `data-…` of the whole page.
const settings = { "type-size": "", contrast: "" };

// A browser may forbid to keep anything: a setting then holds for this page.
function kept(name) {
  try {
    const value = localStorage.getItem(`gongkai-${name}`);
    return value === null ? settings[name] : value;
  } catch {
    return settings[name];
  }
}

function keep(name) {
  try {
    localStorage.setItem(`gongkai-${name}`, settings[name]);
  } catch {}
}

// The attributes are also what tells the style sheet that the buttons will be answered.
function show() {
  for (const name in settings) {
    root.setAttribute(`data-${name}`, settings[name]);
    for (const button of document.querySelectorAll(`.${name} button`)) {
      button.setAttribute("aria-pressed", button.value === settings[name]);
    }
  }
}

function restore() {
  for (const name in settings) settings[name] = kept(name);
  show();
}

restore();
// Now that the buttons are there; and when an earlier page comes back that was left with other settings.
addEventListener("DOMContentLoaded", restore);
addEventListener("pageshow", restore);
addEventListener("click", event => {
  const button = event.target.closest(".setting button");
  if (!button) return;
  const name = Object.keys(settings).find(name => button.closest(`.${name}`));
  // A button that stands alone is on or off.
  const isOff = settings[name] === button.value && button.matches(":only-of-type");
  settings[name] = isOff ? "" : button.value;
  keep(name);
  show();
});
