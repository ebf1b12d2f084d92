console.log("a word");
const space = document.createElement("div");
space.textContent = "挤进来的一段";
document.querySelector("main").append(document.createElement("hr"));
setTimeout(() => document.querySelector("h1").before(space), 30);
try { space.innerHTML = "<b>字</b>"; } catch { /* The policy refuses it, and says so in the console. */ }
