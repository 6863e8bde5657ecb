/** A fault that the person making the package can mend; its message says how. */
export class PackageError extends Error {
  override name = 'PackageError' as const;
}
