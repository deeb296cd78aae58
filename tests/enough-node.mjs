// Loaded before the first .ts file (`node --import`): a Node that cannot read those says so in a sentence, not in a stack.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Assay's commands need Node 24 (22.18 at least); this is ${process.versions.node}. On Linux x64 "npm ci" brings it along: use "npm test" and "npm start"; elsewhere install Node 24 and run "npm ci" again.`,
  );
  process.exit(1);
}
