/** Something on which what was worked out of it is noted, so that it is worked out once. */
export interface Noted {
  readonly notes: unknown[]
}

let slots = 0

/**
 * A function whose result is noted on its subject, in a slot of its own: a list of word forms is met a thousand times,
 * and a field is ten times as fast as a map. `work` must be pure; its result may be anything but undefined.
 */
export function noted<Subject extends Noted, Value>(
  work: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const slot = slots++
  return (subject) => {
    const known = subject.notes[slot]
    if (known !== undefined) return known as Value
    const value = work(subject)
    while (subject.notes.length < slot) subject.notes.push(undefined)
    subject.notes[slot] = value
    return value
  }
}
