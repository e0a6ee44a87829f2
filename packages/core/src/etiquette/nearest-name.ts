const FARTHEST = 4;

/** The allowed name that a misspelt one most likely meant, or null where none is near. */
export function nearestName(name: string, allowed: readonly string[]): string | null {
  let best: string | null = null;
  // Of a short word, four letters are the most of it: what is left has nothing in common.
  let least = Math.min(FARTHEST, Math.max(2, Math.ceil(name.length / 3))) + 1;
  const wanted = name.slice(0, 60).toLowerCase();
  for (const candidate of allowed) {
    const distance = editDistance(wanted, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** A sentence for an unknown name: what is allowed and which one is nearest. */
export function describeUnknown(what: string, name: string, allowed: readonly string[]): string {
  const nearest = nearestName(name, allowed);
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  const list = allowed.length === 0 ? "none" : allowed.join(", ");
  return `There is no ${what} "${name.slice(0, 60)}".${hint} Allowed: ${list}.`;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + changed,
        ),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
