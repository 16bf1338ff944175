// Reads data packages with the Frictionless implementation for JavaScript: holds each against its
// profile, casts every cell to its type, follows every foreign key, and prints how many rows each
// table has. Usage: node read_package.js FOLDER_OF_NODE_MODULES PACKAGE...
const path = require("path");
const { Package } = require(path.resolve(process.argv[2], "datapackage"));

async function read(file) {
  const found = await Package.load(file, { strict: true });
  console.log([found.profile.name, "profile", Number(found.valid)].join("\t"));
  for (const resource of found.resources) {
    if (!resource.tabular) {
      continue;
    }
    const rows = await resource.read({ keyed: true, relations: true });
    console.log([path.basename(path.dirname(file)), resource.name, rows.length].join("\t"));
  }
}

(async () => {
  for (const file of process.argv.slice(3)) {
    await read(file);
  }
})().catch((error) => {
  console.error(error.message, (error.errors || []).map((each) => each.message).join("\n"));
  process.exit(1);
});
