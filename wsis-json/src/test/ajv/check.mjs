// Validates documents by their schemas with Ajv: node check.mjs SCHEMAS DOCUMENTS
// SCHEMAS holds *.schema.json; DOCUMENTS holds accepted/ and refused/, with files such as facilitatorReport-17.json.
// Prints how many agreed, and each one that did not; the exit code says whether all did.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemas, documents] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, validateSchema: true });
addFormats(ajv);

const byType = new Map();
for (const name of readdirSync(schemas).filter((file) => file.endsWith(".schema.json"))) {
  const schema = JSON.parse(readFileSync(join(schemas, name), "utf8"));
  byType.set(schema.properties.type.const, ajv.compile(schema));
}

let wrong = 0;
for (const expected of ["accepted", "refused"]) {
  const folder = join(documents, expected);
  let agreed = 0;
  for (const name of readdirSync(folder)) {
    const validate = byType.get(name.slice(0, name.lastIndexOf("-")));
    const isValid = validate(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (isValid === (expected === "accepted")) {
      agreed++;
    } else {
      wrong++;
      const why = isValid ? "Ajv accepts it" : ajv.errorsText(validate.errors);
      console.log(`${join(expected, name)}: ${why}`);
    }
  }
  console.log(`${expected}: ${agreed}`);
}
process.exit(wrong === 0 ? 0 : 1);
