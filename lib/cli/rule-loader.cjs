/**
 * Leaves out of a rule, on its way to the browser, what only people and tests read: the reason for whoever maintains it
 * and the examples. They are an eighth of the worker's code. Fields begin at the same depth in every rule, since the
 * linter formats them.
 */
const FIELDS = [
  /^ {2}because:[\s\S]*?(?=^ {2}source:)/m,
  /^ {2}flags: \{[\s\S]*?^ {2}\},\n/m,
  /^ {2}passes: \{[\s\S]*?^ {2}\},\n/m,
]
const EMPTY = "  because: '',\n  flags: { en: [], ru: [] },\n  passes: { en: [], ru: [] },\n"

module.exports = function withoutExamples(source) {
  if (!/: Rule = \{/.test(source)) return source
  const left = FIELDS.reduce((text, field) => {
    if (!field.test(text)) throw new Error(`${this.resourcePath}: no ${field} to leave out of the worker`)
    return text.replace(field, '')
  }, source)
  return left.replace(/(?<=: Rule = \{\n)/, EMPTY)
}
