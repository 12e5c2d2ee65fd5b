import { PrismaPg } from '@prisma/adapter-pg'
import type { Transaction } from '@prisma/driver-adapter-utils'

/**
 * The PostgreSQL adapter, whose transactions send one query after the other. Prisma reads several relations of one
 * record at once; a transaction has one connection, and pg 9 will refuse a query while another one runs on it.
 */
export class OrderlyAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolationLevel) => inTurn(await start(isolationLevel))
    return adapter
  }
}

function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const waiting =
    <Query, Result>(run: (query: Query) => Promise<Result>) =>
    (query: Query): Promise<Result> => {
      const result = last.then(() => run(query))
      // One that fails fails by itself: the next is sent all the same, as pg's own queue does.
      last = result.catch(() => {})
      return result
    }
  transaction.queryRaw = waiting(transaction.queryRaw.bind(transaction))
  transaction.executeRaw = waiting(transaction.executeRaw.bind(transaction))
  return transaction
}
