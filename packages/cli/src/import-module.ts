/**
 * Imports a package by its name or a file by its URL. A file of its own: in compiled code that was
 * kept, Node 20 no longer knows how to import, and this is never kept.
 */
export function importModule(specifier: string): Promise<unknown> {
  return import(specifier);
}
