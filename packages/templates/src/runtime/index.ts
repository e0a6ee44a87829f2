export { helpers } from "../helpers/all.gen.js";
export { describeTemplate, type Precompiled, partWords } from "../precompiled.js";
