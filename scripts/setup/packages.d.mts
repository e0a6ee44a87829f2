/** The folders under `packages/`, in build order. */
export const PACKAGES: readonly string[];
