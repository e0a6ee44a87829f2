import type { Generator } from "./generated-file.js";
import { generateExportMaps } from "./generators/export-maps.js";
import { generateLicenses } from "./generators/licenses.js";

/** Everything that `npm run gen` writes. A new generator is a file in `generators/` and a line here. */
export const GENERATORS: readonly Generator[] = [generateExportMaps, generateLicenses];
