/** What the readers refuse. The figures are those of libxml2 where it has one; a real export stays far below all of them. */
export const limits = {
  fileBytes: 256 * 1024 * 1024,
  depth: 256,
  elements: 5_000_000,
  attributes: 1_000,
  nameLength: 1_024,
  textLength: 10_000_000,
  /** XML inside text inside XML: an adapter's configuration is on the second level. */
  nestedDocuments: 4,
  /** Of a table: CSV, and what the management database answers. */
  rows: 1_000_000,
  columns: 1_000,
  cellLength: 1_000_000,
} as const
