/** The folders under `packages/`, in build order, each with those whose built types it reads. */
export const PACKAGE_DEPENDENCIES = {
  core: [],
  templates: ["core"],
  adapters: ["core"],
  cli: ["core", "templates", "adapters"],
};

export const PACKAGES = Object.keys(PACKAGE_DEPENDENCIES);
