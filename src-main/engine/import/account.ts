import type { Ledger } from '../model/part'

/** Keeps the account of one file while it is read, in the order of the file. */
export class Account {
  private settings = 0
  private readonly left = new Map<string, { what: string; why: string; count: number }>()
  private readonly unknown = new Map<string, { what: string; line: number; count: number }>()

  read(count = 1): void {
    this.settings += count
  }

  ignore(what: string, why: string, count = 1): void {
    if (count === 0) return
    const entry = this.left.get(`${what}\n${why}`)
    if (entry) entry.count += count
    else this.left.set(`${what}\n${why}`, { what, why, count })
  }

  /** Answers whether it is the first of its kind, so that one sentence can speak for all of them. */
  notUnderstood(what: string, line: number): boolean {
    const entry = this.unknown.get(what)
    if (entry) entry.count += 1
    else this.unknown.set(what, { what, line, count: 1 })
    return entry === undefined
  }

  /** What another account kept of a part of the file, in which all was understood. */
  add({ read, ignored }: Ledger): void {
    this.read(read)
    for (const { what, why, count } of ignored) this.ignore(what, why, count)
  }

  close(): Ledger {
    return { read: this.settings, ignored: [...this.left.values()], notUnderstood: [...this.unknown.values()] }
  }
}
