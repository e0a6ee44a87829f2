import { defineConfig } from "tsup";
import { libraryOptions } from "../../scripts/build/tsup-options.js";

export default defineConfig(libraryOptions("core"));
