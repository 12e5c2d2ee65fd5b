import { walk } from './repository'

export interface MessageCall {
  readonly path: string
  /** Namespaces that the file's translators of this name may have; '' for a full key. */
  readonly namespaces: readonly string[]
  /** The key, or the part of it that stands before the first computed piece. */
  readonly key: string
  readonly exact: boolean
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value
const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined
const textIn = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined

/** The namespace of `useTranslations('x')`, `await getTranslations('x')` or `getTranslations({ namespace: 'x' })`. */
function namespaceOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'AwaitExpression') return namespaceOf(value.argument)
  if (value.type !== 'CallExpression') return undefined
  if (!['useTranslations', 'getTranslations'].includes(nameOf(value.callee) ?? '')) return undefined
  const [first] = value.arguments as unknown[]
  if (first === undefined) return ''
  if (!isNode(first) || first.type !== 'ObjectExpression') return textIn(first)
  const property = (first.properties as Node[]).find((one) => nameOf(one.key) === 'namespace')
  return property ? textIn(property.value) : ''
}

/** Names bound to translators in a declaration, also `const [t, g] = await Promise.all([…])`. */
function translators(declaration: Node): [string, string][] {
  const { id, init } = declaration
  const single = namespaceOf(init)
  const name = nameOf(id)
  if (name && single !== undefined) return [[name, single]]
  if (!isNode(id) || id.type !== 'ArrayPattern' || !isNode(init)) return []
  const call = init.type === 'AwaitExpression' ? init.argument : init
  const [list] = isNode(call) && Array.isArray(call.arguments) ? (call.arguments as unknown[]) : []
  if (!isNode(list) || list.type !== 'ArrayExpression') return []
  return (id.elements as unknown[]).flatMap((element, at): [string, string][] => {
    const bound = nameOf(element)
    const namespace = namespaceOf((list.elements as unknown[])[at])
    return bound && namespace !== undefined ? [[bound, namespace]] : []
  })
}

/** Every message a file asks for through a translator that it makes itself. */
export function callsIn(path: string): MessageCall[] {
  const known = new Map<string, string[]>()
  const calls: Node[] = []
  walk(path, (node) => {
    if (node.type === 'CallExpression') calls.push(node)
    if (node.type !== 'VariableDeclarator') return
    for (const [name, namespace] of translators(node))
      known.set(name, [...(known.get(name) ?? []), namespace])
  })
  return calls.flatMap((call): MessageCall[] => {
    const { callee } = call
    const isMember = isNode(callee) && callee.type === 'MemberExpression'
    const name = nameOf(isMember ? callee.object : callee)
    const namespaces = name === undefined ? undefined : known.get(name)
    // `has` asks whether there is such a message.
    if (!namespaces || (isMember && nameOf(callee.property) === 'has')) return []
    const [first] = call.arguments as unknown[]
    const literal = textIn(first)
    if (literal !== undefined) return [{ path, namespaces, key: literal, exact: true }]
    if (!isNode(first) || first.type !== 'TemplateLiteral') return []
    const [head] = first.quasis as { value: { cooked: string } }[]
    return head?.value.cooked ? [{ path, namespaces, key: head.value.cooked, exact: false }] : []
  })
}
