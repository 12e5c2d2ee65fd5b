'use client'

import './globals.css'

/** When even the frame failed there are no message files, so both languages speak at once. */
export default function GlobalFailure({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Touchstone</title>
        <main className="mx-auto grid max-w-xl gap-5 px-5 py-16">
          <h1 className="text-2xl font-semibold">Touchstone could not start this page</h1>
          <p>Nothing that was saved is lost. Try again in a moment.</p>
          <p lang="ru">Страница не открылась. Всё сохранённое на месте. Попробуйте ещё раз через минуту.</p>
          <button
            type="button"
            className="w-fit rounded-md bg-accent px-4 py-2 text-accent-ink"
            onClick={() => retry()}
          >
            Try again · <span lang="ru">Попробовать ещё раз</span>
          </button>
        </main>
      </body>
    </html>
  )
}
