// ECharts asks for these before anything else; nothing in a still picture waits for them.
var setTimeout = () => 0, clearTimeout = () => {}, setInterval = () => 0, clearInterval = () => {};
// The engine has no way out of its own (no Java, no files); what would offer one is not even there.
["Java", "Packages", "java", "javax", "com", "org", "edu", "javafx", "Polyglot", "Graal",
  "load", "loadWithNewGlobal", "print", "printErr", "quit", "exit", "read", "readFully", "console",
].forEach((name) => delete globalThis[name]);
