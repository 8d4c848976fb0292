/** An environment variable; `undefined` if it is empty, or the environment cannot be read. */
export function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    // Deno without the permission to read it.
    return undefined;
  }
}
