import { it } from "vitest";
import { writeFileSync, readFileSync } from "node:fs";
import { allSamples, samples, templateFile } from "./samples.js";
import { etiquetteProblems } from "./etiquette.js";
const RUN=5;
function runsIn(pieces: readonly string[]): Set<string> { return new Set(pieces.flatMap((piece) => { const words = piece.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []; return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" ")); })); }
function ownRuns(id: string): Set<string> { const source = readFileSync(templateFile(id, "body.hbs"), "utf8"); return runsIn(source.replace(/\{\{[^}]*\}\}/g, "|").split(/[|.!?\n]/)); }
it("x", () => {
  const out: string[] = [];
  const bodies: {name:string,id:string,runs:Set<string>}[] = [];
  for (const { id, file, template, sample } of allSamples()) {
    const optional = template.fields.filter((f) => !f.required && f.kind !== "number").map((f) => f.path);
    try {
      const r = template.render(sample);
      const n = "words" in template.budget ? r.text.split(/\s+/).length : r.text.length;
      out.push(`${id} ${file} ${n}/${Object.values(template.budget)[0]}`);
      bodies.push({name:`${id} ${file}`,id,runs:runsIn(r.text.split("\n").slice(1,-2).flatMap((l)=>l.split(/[.!?]/)))});
    } catch (e) { out.push(`${id} ${file} THROWS ${String(e)}`); continue; }
    for (const tone of [undefined, "warm","neutral","formal"] as const) for (let m = 0; m < 2 ** optional.length; m++) {
      const s: {[k:string]:unknown} = {...sample}; optional.forEach((p, i) => { if (m & (1 << i)) delete s[p]; });
      try { const p = etiquetteProblems(template, s, { ...(tone?{style:{tone}}:{}) , ...(m>0||tone?{presets:["strict"]}:{})}); if (p.length) { out.push(`  ${id} ${file} mask ${m} ${tone}`, ...p.map(x=>"     "+x)); if(tone===undefined) break; } } catch (e) { out.push(`  ${id} ${tone} ${String(e)}`); }
    }
  }
  const known = samples().map(({ id }) => ({ id, runs: ownRuns(id) }));
  known.forEach((a,i)=>known.slice(i+1).forEach((b)=>{ for (const r of a.runs) if (b.runs.has(r)) out.push(`SHARED ${a.id} ${b.id}: ${r}`); }));
  bodies.forEach((a,i)=>bodies.slice(i+1).forEach((b)=>{ if(a.id===b.id) return; const sh=[...a.runs].filter(r=>b.runs.has(r)); const part=sh.length/Math.max(1,Math.min(a.runs.size,b.runs.size)); if(part>0.06) out.push(`ALIKE ${a.name} ${b.name} ${part.toFixed(2)} ${sh.join(" | ")}`); }));
  writeFileSync("/tmp/wt/tmplw/report.txt", out.join("\n"));
});
