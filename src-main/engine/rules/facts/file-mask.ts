/**
 * Whether some file name fits both masks. `*` stands for any text and `?` for one character, as the adapters read them;
 * `*.*` is every file, as in Windows, and so is a mask that is left empty. Letter case does not matter.
 */
export function masksOverlap(a: string, b: string): boolean {
  const left = tokens(a)
  const right = tokens(b)
  let below = right.map(() => false).concat(true)
  for (let j = right.length - 1; j >= 0 && right[j] === '*'; j -= 1) below[j] = true
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = below.map(() => false)
    row[right.length] = left[i] === '*' && below[right.length] === true
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = fits(left[i], right[j], { both: below[j + 1], left: below[j], right: row[j + 1] })
    }
    below = row
  }
  return below[0] === true
}

/** What is left to fit after a step of both masks, of the left one alone, or of the right one alone. */
interface Rest {
  readonly both: boolean | undefined
  readonly left: boolean | undefined
  readonly right: boolean | undefined
}

function fits(left: string | undefined, right: string | undefined, rest: Rest): boolean {
  if (left === '*' || right === '*') return rest.left === true || rest.right === true
  return (left === right || left === '?' || right === '?') && rest.both === true
}

function tokens(mask: string): readonly string[] {
  const text = mask.trim().toLowerCase()
  return text === '' || text === '*.*' ? ['*'] : Array.from(text.replaceAll(/\*+/g, '*'))
}
