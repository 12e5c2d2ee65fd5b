/**
 * Asks the program that runs the app (host.ts) for something of the data layer.
 * @param control the address at which it listens for commands
 */
export async function askHost<Result>(control: string, command: string, input?: unknown): Promise<Result> {
  const response = await fetch(`${control}/${command}`, {
    method: 'POST',
    body: JSON.stringify(input ?? null),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Result
}

/** What a browser is to send to `url`, from lines as a server sets them: `name=value`. */
export const cookiesFor = (url: string, lines: readonly string[]) =>
  lines.map((line) => {
    const at = line.indexOf('=')
    return { name: line.slice(0, at), value: line.slice(at + 1), url }
  })
