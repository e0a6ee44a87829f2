const REQUIRED = [20, 19];

/**
 * A sentence about a Node that is too old, or null when it will do.
 *
 * @param {string} version
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  const enough = major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
  if (enough) return null;
  return `coffeechat needs Node ${REQUIRED.join(".")} or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}
