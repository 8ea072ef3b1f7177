/** `Orders` of the module `[Application:Orders], Version=, Culture=, PublicKeyToken=`; undefined for an assembly. */
export function applicationIn(module: string): string | undefined {
  return /^\[Application:(.+?)\](?=,|$)/i.exec(module)?.[1]
}

/** `Orders.Schemas` of `Orders.Schemas, Version=1.0.0.0, …`. */
export function assemblyIn(module: string): string {
  return module.split(',', 1)[0]?.trim() ?? module
}
