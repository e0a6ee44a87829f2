import type { Generator } from "./generated-file.js";
import { generateCommands } from "./generators/commands.js";
import { generateConfigSchema } from "./generators/config-schema.js";
import { generateExportMaps } from "./generators/export-maps.js";
import { generateLicenses } from "./generators/licenses.js";
import { generateLifecycle } from "./generators/lifecycle.js";
import { generateMigrations } from "./generators/migrations.js";
import { generateProvenance } from "./generators/provenance.js";
import { generateReadmeDrawing } from "./generators/readme-drawing.js";
import { generateReporters } from "./generators/reporters.js";
import { generateRules } from "./generators/rules.js";
import { generateSampleConnections } from "./generators/sample-connections.js";
import { generateTemplates } from "./generators/templates.js";

/** Everything that `npm run gen` writes. A new generator is a file in `generators/` and a line here. */
export const GENERATORS: readonly Generator[] = [
  generateCommands,
  generateConfigSchema,
  generateExportMaps,
  generateLicenses,
  generateMigrations,
  generateProvenance,
  generateReadmeDrawing,
  generateReporters,
  generateLifecycle,
  generateRules,
  generateSampleConnections,
  generateTemplates,
];
