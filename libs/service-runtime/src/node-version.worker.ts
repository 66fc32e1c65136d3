/** Prints the version and ends the process on a Node older than 24.15. Imported first: what follows would fail with a riddle. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`Stopline needs Node 24.15 or newer, this is ${process.version}. Start it through npm, which brings the right one.`);
  process.exit(1);
}
