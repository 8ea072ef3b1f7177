/** The place that a command goes to, marked by `data-focus` in whichever step shows one. */
export function focusOn(place: 'find' | 'save' | 'answer'): void {
  document.querySelector<HTMLElement>(`[data-focus=${place}]`)?.focus()
}

/** Whether the element that had the focus has gone from the page. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null
}
